import type { Api } from '../../server/api.ts';

export type ListingList = Awaited<ReturnType<Api['catalogue']['listListings']>>;
export type Listing = ListingList['data'][number];
export type VersionList = Awaited<ReturnType<Api['catalogue']['listVersions']>>;
export type ListedVersion = VersionList['data'][number];
export type VersionSummary = Omit<ListedVersion, 'pushedBy'>;
export type Version = Awaited<ReturnType<Api['catalogue']['getVersion']>>;
export type ManifestDiff = Awaited<ReturnType<Api['catalogue']['diffVersions']>>;
export type Finding = Version['findings'][number];

export const listingPathOf = (listing: string): string => `/workspace/listings/${listing}`;
export const versionPathOf = (listing: string, version: string): string =>
  `${listingPathOf(listing)}/versions/${version}`;
