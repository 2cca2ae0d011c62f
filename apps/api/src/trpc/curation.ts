import {
  decideStanding,
  getCuratedListing,
  getDesk,
  getStanding,
  listCuratedListings,
  listPublishers,
  listStandings,
  proposeStanding,
  revokeStanding,
  setPublisherTrust,
} from '@headwater/core/curation';
import { mutation, query, router } from './trpc.ts';

export const curationRouter = router({
  getDesk: query(getDesk),
  listListings: query(listCuratedListings),
  getListing: query(getCuratedListing),
  listPublishers: query(listPublishers),
  listStandings: query(listStandings),
  getStanding: query(getStanding),
  proposeStanding: mutation(proposeStanding),
  decideStanding: mutation(decideStanding),
  revokeStanding: mutation(revokeStanding),
  setPublisherTrust: mutation(setPublisherTrust),
});
