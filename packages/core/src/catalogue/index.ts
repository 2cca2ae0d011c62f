export { assertNotOwnWork, findOwnWorkReasons } from './assert-not-own-work.ts';
export { checkManifest, toFieldErrors } from './check-manifest.ts';
export { deprecateListing } from './deprecate-listing.ts';
export { diffVersions } from './diff-versions.ts';
export { discardDraft } from './discard-draft.ts';
export * from './draft-schema.ts';
export { endSuspensions } from './end-suspensions.ts';
export { findDraft } from './find-draft.ts';
export { getDraft } from './get-draft.ts';
export { getListing } from './get-listing.ts';
export { getVersion } from './get-version.ts';
export { importListing } from './import-listing.ts';
export { endSuspension, liftSuspension } from './lift-suspension.ts';
export { listListings } from './list-listings.ts';
export { listNewDrafts } from './list-new-drafts.ts';
export { listVersions } from './list-versions.ts';
export { getVersionRow, lockAnyListing, lockOwnListing } from './load-listing.ts';
export { mailPublisher } from './mail-publisher.ts';
export { moveVersion, setVersionState } from './move-version.ts';
export { previewPush } from './preview-push.ts';
export { publishVersion } from './publish-version.ts';
export { pushDraft } from './push-draft.ts';
export { pushVersion } from './push-version.ts';
export { resolveListing } from './resolve-listing.ts';
export { restoreListing } from './restore-listing.ts';
export { saveDraft } from './save-draft.ts';
export * from './schema.ts';
export { containing } from './store/containing.ts';
export { insertWaiver, listFindings, storeFindings } from './store/findings.ts';
export { getListingView, listListingViews } from './store/listing-views.ts';
export {
  findListingId,
  getListingById,
  getOrganization,
  type ListingRow,
  lockListingById,
  nameOf,
  updateListing,
} from './store/listings.ts';
export { listPublisherReaders, namesOf } from './store/people.ts';
export { findQueuePlace } from './store/review-facts.ts';
export {
  findPendingVersion,
  getManifest,
  getVersionById,
  listVersionRows,
  type VersionRow,
} from './store/versions.ts';
export { suspendListing } from './suspend-listing.ts';
export { findingsOutput } from './to-findings.ts';
export { toListing } from './to-listing.ts';
export { blocksSubmit } from './to-push-result.ts';
export { toReasons } from './to-reasons.ts';
export { iso, isoOrNull, toVersionSummary } from './to-version-summary.ts';
export { transferListing } from './transfer-listing.ts';
export { withdrawListing } from './withdraw-listing.ts';
export { withdrawVersion } from './withdraw-version.ts';
