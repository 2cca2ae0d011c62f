import {
  deprecateListing,
  diffVersions,
  getListing,
  getVersion,
  liftSuspension,
  listListings,
  listVersions,
  previewPush,
  pushVersion,
  resolveListing,
  restoreListing,
  suspendListing,
  transferListing,
  withdrawListing,
  withdrawVersion,
} from '@headwater/core/catalogue';
import { appealRejection, replyToReview, submitVersion } from '@headwater/core/review';
import { mutation, query, router } from './trpc.ts';

/** The publisher's side of a listing, and the vendor's hand on it. */
export const catalogueRouter = router({
  listListings: query(listListings),
  getListing: query(getListing),
  resolveListing: query(resolveListing),
  listVersions: query(listVersions),
  getVersion: query(getVersion),
  diffVersions: query(diffVersions),
  // A mutation, because a manifest is too large for the query string of a GET.
  previewPush: mutation(previewPush),
  pushVersion: mutation(pushVersion),
  submitVersion: mutation(submitVersion),
  withdrawVersion: mutation(withdrawVersion),
  replyToReview: mutation(replyToReview),
  appealRejection: mutation(appealRejection),
  deprecateListing: mutation(deprecateListing),
  withdrawListing: mutation(withdrawListing),
  restoreListing: mutation(restoreListing),
  transferListing: mutation(transferListing),
  suspendListing: mutation(suspendListing),
  liftSuspension: mutation(liftSuspension),
});
