import type { Manifest } from '@headwater/manifest';
import type { StoredDraft } from '../features/editor/draft/stored-draft.ts';
import type { Api } from './api.ts';
import { can } from './can.ts';
import { editableManifest } from './editable-manifest.ts';
import { nextVersion } from './next-version.ts';
import { toStored } from './save-draft.ts';
import type { Visitor } from './visitor.ts';

type Listing = Awaited<ReturnType<Api['catalogue']['getListing']>>;

const unsaved = (manifest: Record<string, unknown>): StoredDraft => ({
  id: null,
  revision: 0,
  manifest,
  updatedBy: null,
  updatedAt: null,
});

/** What the checks in the browser know of the world outside the manifest. */
async function factsFor(api: Api) {
  const { data } = await api.organisations.listNamespaces({ limit: 100 });
  const namespaces = data.filter(({ state }) => state === 'proved').map(({ name }) => name);
  const facts = {
    now: new Date().toISOString(),
    provedNamespaces: namespaces,
    publisherKind: 'partner' as const,
  };
  return { namespaces, facts };
}

/** The editor of a listing: what is being written, or else what it continues. */
export async function loadListingEditor(
  visitor: Visitor,
  { listing, restore }: { listing: Listing; restore: string | null },
) {
  const { api } = visitor;
  const ref = { listing: listing.listing };
  const [base, draft, world, earlier] = await Promise.all([
    editableManifest(api, listing),
    api.catalogue.findDraft(ref),
    factsFor(api),
    restore ? api.catalogue.getVersion({ ...ref, version: restore }) : null,
  ]);
  const live = base.liveManifest
    ? ({ ...base.liveManifest, id: listing.listing } as unknown as Manifest)
    : null;
  const stored = draft ? toStored(draft) : unsaved(base.manifest);
  const superseded = draft !== null && draft.baseVersionId !== null && draft.baseVersionId !== base.baseId;
  return {
    listing: { listing: listing.listing, live: listing.live },
    stored,
    subject: { listing: listing.listing, baseVersionId: base.baseId },
    isNewVersion: base.isNewVersion,
    newer: superseded ? { version: base.baseVersion } : null,
    restore: earlier && {
      version: earlier.version,
      manifest: {
        ...earlier.manifest,
        id: listing.listing,
        version: listing.live ? nextVersion(listing.live.version) : earlier.version,
      },
    },
    facts: {
      ...world.facts,
      previousVersions: base.previousVersions,
      ...(live ? { liveManifest: live } : {}),
    },
    namespaces: world.namespaces,
    maySubmit: can(visitor, 'listing.submit'),
  };
}

/** The editor of a listing that is only begun. */
export async function loadNewEditor(visitor: Visitor, draftId: string) {
  const { api } = visitor;
  const [draft, world] = await Promise.all([api.catalogue.getDraft({ draft: draftId }), factsFor(api)]);
  return {
    listing: null,
    existing: draft.listing,
    stored: toStored(draft),
    subject: { listing: null, baseVersionId: null },
    isNewVersion: false,
    newer: null,
    restore: null,
    facts: { ...world.facts, previousVersions: [] },
    namespaces: world.namespaces,
    maySubmit: can(visitor, 'listing.submit'),
  };
}
