import type { Api } from './api.ts';
import { nextVersion } from './next-version.ts';

type Listing = Awaited<ReturnType<Api['catalogue']['getListing']>>;

/** What the editor opens: the draft, or a copy of the latest version under the next number. */
export async function editableManifest(api: Api, listing: Listing) {
  const ref = { listing: listing.listing };
  const { data: versions } = await api.catalogue.listVersions({ ...ref, limit: 100 });
  const base = listing.pending?.id ?? listing.live?.id ?? versions[0]?.id;
  const {
    id: baseId,
    version: baseVersion,
    manifest,
  } = await api.catalogue.getVersion({
    ...ref,
    version: base ?? '',
  });
  const live = listing.live ? await api.catalogue.getVersion({ ...ref, version: listing.live.id }) : null;
  const isNewVersion = listing.pending === null && live !== null;
  return {
    manifest: isNewVersion ? { ...manifest, version: nextVersion(live.version) } : manifest,
    baseId,
    baseVersion,
    isNewVersion,
    liveManifest: live?.manifest,
    previousVersions: versions.filter(({ publishedAt }) => publishedAt).map(({ version }) => version),
  };
}
