import {
  compareListings,
  getCatalogueListing,
  getFacets,
  getPublisher,
  getShelves,
  listCatalogueAddresses,
  searchCatalogue,
  suggestListings,
} from '@headwater/core/discovery';
import { query, router } from './trpc.ts';

export const discoveryRouter = router({
  search: query(searchCatalogue),
  getListing: query(getCatalogueListing),
  compare: query(compareListings),
  getFacets: query(getFacets),
  getPublisher: query(getPublisher),
  getShelves: query(getShelves),
  suggest: query(suggestListings),
  listAddresses: query(listCatalogueAddresses),
});
