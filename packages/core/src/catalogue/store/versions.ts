import type { Prisma, Transaction } from '@headwater/database';
import { newId } from '@headwater/domain';
import { pendingVersionStates } from '@headwater/domain/catalogue';
import type { Manifest } from '@headwater/manifest';

export const versionSelect = {
  id: true,
  listingId: true,
  version: true,
  digest: true,
  state: true,
  stateCode: true,
  stateSince: true,
  dueAt: true,
  impact: true,
  pushedById: true,
  pushedVia: true,
  submittedAt: true,
  publishedAt: true,
  createdAt: true,
  revision: true,
} satisfies Prisma.ListingVersionSelect;

export type VersionRow = Prisma.ListingVersionGetPayload<{ select: typeof versionSelect }>;

export const insertVersion = (
  tx: Transaction,
  version: Pick<VersionRow, 'listingId' | 'version' | 'digest' | 'impact' | 'pushedById' | 'pushedVia'> & {
    manifest: Manifest;
    state: string;
    stateCode: string;
    now: Date;
    publishedAt?: Date;
  },
): Promise<VersionRow> => {
  const { now, manifest, ...data } = version;
  return tx.listingVersion.create({
    data: {
      id: newId('lsv'),
      ...data,
      manifest: manifest as unknown as Prisma.InputJsonObject,
      stateSince: now,
      createdAt: now,
    },
    select: versionSelect,
  });
};

export const updateVersion = (
  tx: Transaction,
  change: { id: string; data: Prisma.ListingVersionUncheckedUpdateInput },
): Promise<VersionRow> =>
  tx.listingVersion.update({
    where: { id: change.id },
    data: { ...change.data, revision: { increment: 1 } },
    select: versionSelect,
  });

/** The version that waits on somebody; a listing has at most one. */
export const findPendingVersion = (db: Transaction, listingId: string): Promise<VersionRow | null> =>
  db.listingVersion.findFirst({
    where: { listingId, state: { in: [...pendingVersionStates] } },
    select: versionSelect,
  });

export const findLatestVersion = (db: Transaction, listingId: string): Promise<VersionRow | null> =>
  db.listingVersion.findFirst({
    where: { listingId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: versionSelect,
  });

/** `lsv_…`, or a number: the pending draft of that number, else the published version, else the latest attempt. */
export async function findVersion(
  db: Transaction,
  query: { listingId: string; ref: string },
): Promise<VersionRow | null> {
  const { listingId, ref } = query;
  if (ref.startsWith('lsv_'))
    return db.listingVersion.findFirst({ where: { id: ref, listingId }, select: versionSelect });
  const where = { listingId, version: ref };
  const pending = await db.listingVersion.findFirst({
    where: { ...where, state: { in: [...pendingVersionStates] } },
    select: versionSelect,
  });
  return (
    pending ??
    db.listingVersion.findFirst({
      where,
      orderBy: [{ publishedAt: { sort: 'desc', nulls: 'last' } }, { createdAt: 'desc' }, { id: 'desc' }],
      select: versionSelect,
    })
  );
}

export const getVersionById = (db: Transaction, id: string): Promise<VersionRow> =>
  db.listingVersion.findUniqueOrThrow({ where: { id }, select: versionSelect });

export async function getManifest(db: Transaction, versionId: string): Promise<Manifest> {
  const row = await db.listingVersion.findUniqueOrThrow({
    where: { id: versionId },
    select: { manifest: true },
  });
  return row.manifest as unknown as Manifest;
}

export async function listPublishedNumbers(db: Transaction, listingId: string): Promise<string[]> {
  const rows = await db.listingVersion.findMany({
    where: { listingId, publishedAt: { not: null } },
    orderBy: { publishedAt: 'asc' },
    select: { version: true },
  });
  return rows.map((row) => row.version);
}

export const listVersionRows = (
  db: Transaction,
  query: { listingId: string; limit: number; after: { createdAt: Date; id: string } | null },
): Promise<VersionRow[]> =>
  db.listingVersion.findMany({
    where: {
      listingId: query.listingId,
      ...(query.after
        ? {
            OR: [
              { createdAt: { lt: query.after.createdAt } },
              { createdAt: query.after.createdAt, id: { lt: query.after.id } },
            ],
          }
        : {}),
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: query.limit + 1,
    select: versionSelect,
  });
