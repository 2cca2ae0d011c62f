import { diffManifests, type ManifestDiff, manifestSchema } from '@headwater/manifest';
import { draftChanges } from '@headwater/manifest/merge';
import type { Api } from '../../server/api.ts';

type Listing = Awaited<ReturnType<Api['catalogue']['getListing']>>;

/** Any two of a listing: versions by id, `live`, or `draft` for what is being written. */
export async function loadCompareVersions(
  api: Api,
  { listing, from, to }: { listing: Listing; from: string | null; to: string | null },
) {
  const ref = { listing: listing.listing };
  const [{ data: versions }, draft] = await Promise.all([
    api.catalogue.listVersions({ ...ref, limit: 100 }),
    api.catalogue.findDraft(ref),
  ]);
  const older = from ?? listing.live?.id ?? versions.at(-1)?.id ?? '';
  const newer = to ?? (draft ? 'draft' : (versions[0]?.id ?? ''));
  const manifestOf = async (reference: string) => {
    if (reference === 'draft' && draft) return draft.manifest;
    const version = reference === 'draft' ? (listing.pending?.id ?? versions[0]?.id ?? '') : reference;
    return (await api.catalogue.getVersion({ ...ref, version })).manifest;
  };
  const [before, after] = await Promise.all([manifestOf(older), manifestOf(newer)]);
  return {
    listing: listing.listing,
    versions,
    draft: draft && { updatedAt: draft.updatedAt, by: draft.updatedBy.name },
    from: older,
    to: newer === 'draft' && !draft ? (listing.pending?.id ?? versions[0]?.id ?? '') : newer,
    ...compare(before, after),
  };
}

/** By meaning where both are manifests; field by field while one is still unfinished. */
function compare(before: Record<string, unknown>, after: Record<string, unknown>) {
  const [older, newer] = [before, after].map((one) => manifestSchema.safeParse(one));
  if (older?.success && newer?.success) {
    const diff: ManifestDiff = diffManifests({ ...older.data, id: newer.data.id }, newer.data);
    return { diff, plain: null };
  }
  return { diff: null, plain: draftChanges(before, after) };
}
