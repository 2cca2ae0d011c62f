import type { Transaction } from '@headwater/database';
import type { Clock } from '@headwater/domain';
import { cardOf, facetsOf } from '@headwater/domain/discovery';
import { type Manifest, namedFilesOf } from '@headwater/manifest';
import { listNamedFiles, type StoredFileRow } from '../files/index.ts';
import { placeMedia } from './place-media.ts';
import { searchDocumentOf } from './search-document.ts';
import { type CardRow, findPublished, type Published, removeCard, upsertCards } from './store-card.ts';

const rankOf: Record<string, number> = { boutique: 2, whitelisted: 1, listed: 0 };

/** Brings the public catalogue in line with one listing, in the caller's transaction: there or gone, never half. */
export async function projectCard(
  tx: Transaction,
  { listingId, clock }: { listingId: string; clock: Clock },
): Promise<void> {
  const written = await projectCards(tx, { listingIds: [listingId], clock });
  if (written === 0) await removeCard(tx, listingId);
}

/** The same for many, in few statements; for imports and samples. Answers how many are in the catalogue. */
export async function projectCards(
  tx: Transaction,
  { listingIds, clock }: { listingIds: string[]; clock: Clock },
): Promise<number> {
  const published = await findPublished(tx, listingIds);
  const files = await listNamedFiles(tx, {
    organizationIds: [...new Set(published.map(({ organization }) => organization.id))],
    environment: 'live',
    named: published.flatMap(({ liveVersion }) => (liveVersion ? namedFilesOf(manifestIn(liveVersion)) : [])),
  });
  const rows: CardRow[] = [];
  for (const one of published) {
    rows.push(
      await rowOf(one, { clock, files: files.filter((file) => file.organizationId === one.organization.id) }),
    );
  }
  if (rows.length > 0) await upsertCards(tx, rows);
  return rows.length;
}

/** Checked when it was stored; a later schema must not unpublish it. */
const manifestIn = (version: { manifest: unknown }): Manifest => version.manifest as Manifest;

async function rowOf(
  listing: Published,
  { clock, files }: { clock: Clock; files: StoredFileRow[] },
): Promise<CardRow> {
  const version = listing.liveVersion;
  if (!version?.publishedAt) throw new Error(`${listing.id} is published without a version`);
  const manifest = placeMedia(manifestIn(version), files);
  const { organization, standing } = listing;
  const publisher = {
    id: organization.id,
    name: organization.name,
    nameEn: organization.nameEn,
    namespace: listing.namespace,
    website: organization.website,
  };
  const facts = {
    listingId: listing.id,
    standing: standing as 'listed',
    publisher,
    publishedAt: version.publishedAt,
    certifiedAt: standing === 'listed' ? null : (listing.standingGrants[0]?.decidedAt ?? null),
  };
  // After a transfer the manifest still carries the old name; the listing's own name counts.
  const card = { ...cardOf(manifest, facts), listing: `${listing.namespace}/${listing.slug}` };
  return {
    listingId: listing.id,
    organizationId: organization.id,
    namespace: listing.namespace,
    slug: listing.slug,
    standingRank: rankOf[standing] ?? 0,
    nameZh: manifest.listing['zh-CN']?.name ?? manifest.listing.en?.name ?? '',
    nameEn: manifest.listing.en?.name ?? manifest.listing['zh-CN']?.name ?? '',
    facets: facetsOf(manifest, standing),
    card,
    detail: detailOf(listing, manifest),
    publishedAt: version.publishedAt,
    updatedAt: clock.now(),
    document: await searchDocumentOf(manifest),
  };
}

function detailOf(listing: Published, manifest: Manifest) {
  const grant = listing.standingGrants[0];
  return {
    manifest,
    state: listing.state,
    successor: listing.successor ? `${listing.successor.namespace}/${listing.successor.slug}` : null,
    verifiedAt: listing.liveVersion?.decidedAt?.toISOString() ?? null,
    digest: listing.liveVersion?.digest ?? '',
    standing: grant
      ? {
          level: grant.standing,
          rationale: grant.rationale,
          criteria: grant.criteria,
          decidedAt: grant.decidedAt?.toISOString() ?? null,
          validUntil: grant.validUntil.toISOString(),
          reviewOn: grant.reviewOn.toISOString(),
        }
      : null,
  };
}
