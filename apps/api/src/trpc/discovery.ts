import {
  compareListings,
  countWithoutEach,
  getCatalogueListing,
  getFacets,
  getPublisher,
  getShelves,
  listCatalogueAddresses,
  listProducts,
  searchCatalogue,
  suggestListings,
} from '@headwater/core/discovery';
import { query, router } from './trpc.ts';

export const discoveryRouter = router({
  search: query(searchCatalogue),
  getListing: query(getCatalogueListing),
  compare: query(compareListings),
  countWithoutEach: query(countWithoutEach),
  getFacets: query(getFacets),
  listProducts: query(listProducts),
  getPublisher: query(getPublisher),
  getShelves: query(getShelves),
  suggest: query(suggestListings),
  listAddresses: query(listCatalogueAddresses),
});
