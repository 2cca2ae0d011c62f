import {
  decideStanding,
  listCuratedListings,
  listStandings,
  proposeStanding,
  revokeStanding,
  setPublisherTrust,
} from '@headwater/core/curation';
import { mutation, query, router } from './trpc.ts';

export const curationRouter = router({
  listListings: query(listCuratedListings),
  listStandings: query(listStandings),
  proposeStanding: mutation(proposeStanding),
  decideStanding: mutation(decideStanding),
  revokeStanding: mutation(revokeStanding),
  setPublisherTrust: mutation(setPublisherTrust),
});
