import type { Prisma, Transaction } from '@headwater/database';
import { newId } from '@headwater/domain';

export const bulkSelect = {
  id: true,
  state: true,
  change: true,
  rationale: true,
  createdById: true,
  organizationId: true,
  createdAt: true,
  startedAt: true,
  finishedAt: true,
  undoUntil: true,
  undoneAt: true,
  undoneById: true,
} satisfies Prisma.BulkChangeSelect;

export type BulkRow = Prisma.BulkChangeGetPayload<{ select: typeof bulkSelect }>;

const itemSelect = {
  id: true,
  bulkId: true,
  listingId: true,
  position: true,
  planned: true,
  state: true,
  code: true,
  before: true,
  after: true,
} satisfies Prisma.BulkChangeItemSelect;

export type BulkItemRow = Prisma.BulkChangeItemGetPayload<{ select: typeof itemSelect }>;

export const findBulk = (db: Transaction, id: string): Promise<BulkRow | null> =>
  db.bulkChange.findUnique({ where: { id }, select: bulkSelect });

/** Held until the commit: started once, undone once. */
export async function lockBulk(tx: Transaction, id: string): Promise<BulkRow | null> {
  await tx.$queryRaw`SELECT "id" FROM "bulk_change" WHERE "id" = ${id} FOR UPDATE`;
  return findBulk(tx, id);
}

export async function insertBulk(
  tx: Transaction,
  data: Omit<Prisma.BulkChangeUncheckedCreateInput, 'id' | 'items'>,
  items: { listingId: string; planned: string; before: object }[],
): Promise<BulkRow> {
  const row = await tx.bulkChange.create({ data: { id: newId('blk'), ...data }, select: bulkSelect });
  await tx.bulkChangeItem.createMany({
    data: items.map((item, position) => ({ id: newId('bli'), bulkId: row.id, position, ...item })),
  });
  return row;
}

export const updateBulk = (
  tx: Transaction,
  { id, data }: { id: string; data: Prisma.BulkChangeUncheckedUpdateInput },
): Promise<BulkRow> => tx.bulkChange.update({ where: { id }, data, select: bulkSelect });

export const findItem = (db: Transaction, id: string): Promise<BulkItemRow | null> =>
  db.bulkChangeItem.findUnique({ where: { id }, select: itemSelect });

export const updateItem = (
  tx: Transaction,
  { id, data }: { id: string; data: Prisma.BulkChangeItemUncheckedUpdateInput },
) => tx.bulkChangeItem.update({ where: { id }, data, select: { id: true } });

/** What undoing works through: the changed ones wait again. */
export const requeueChanged = (tx: Transaction, bulkId: string) =>
  tx.bulkChangeItem.updateMany({ where: { bulkId, state: 'changed' }, data: { state: 'undoing' } });

export const listBulkItems = (db: Transaction, bulkId: string) =>
  db.bulkChangeItem.findMany({
    where: { bulkId },
    orderBy: { position: 'asc' },
    take: 500,
    select: {
      ...itemSelect,
      listing: {
        select: {
          namespace: true,
          slug: true,
          standing: true,
          organization: { select: { name: true, nameEn: true } },
          card: { select: { nameZh: true, nameEn: true } },
        },
      },
    },
  });

/** The oldest change that still has work, with its next items. */
export async function findBulkWork(db: Transaction, limit: number) {
  const bulk = await db.bulkChange.findFirst({
    where: { state: { in: ['running', 'undoing'] } },
    orderBy: { createdAt: 'asc' },
    select: bulkSelect,
  });
  if (!bulk) return null;
  const items = await db.bulkChangeItem.findMany({
    where: { bulkId: bulk.id, state: { in: ['waiting', 'undoing'] } },
    orderBy: { position: 'asc' },
    take: limit,
    select: itemSelect,
  });
  return { bulk, items };
}

export const listBulkRows = (
  db: Transaction,
  { limit, after }: { limit: number; after: { createdAt: Date; id: string } | null },
) =>
  db.bulkChange.findMany({
    where: {
      state: { not: 'draft' },
      ...(after
        ? {
            OR: [
              { createdAt: { lt: after.createdAt } },
              { createdAt: after.createdAt, id: { lt: after.id } },
            ],
          }
        : {}),
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
    select: bulkSelect,
  });

/** How many items of each change stand where, in one statement. */
export async function countItems(db: Transaction, bulkIds: string[]) {
  const rows = await db.bulkChangeItem.groupBy({
    by: ['bulkId', 'state'],
    where: { bulkId: { in: bulkIds } },
    _count: { _all: true },
  });
  return Map.groupBy(
    rows.map(({ bulkId, state, _count }) => ({ bulkId, state, count: _count._all })),
    ({ bulkId }) => bulkId,
  );
}

/** The grant in force, and the one whose criteria count when there is none: the last that ran out. */
export async function listGrantsInForce(db: Transaction, listingIds: string[]) {
  const rows = await db.standingGrant.findMany({
    where: { listingId: { in: listingIds }, state: { in: ['active', 'expired'] } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: {
      id: true,
      listingId: true,
      state: true,
      standing: true,
      criteria: true,
      validUntil: true,
      reviewOn: true,
    },
  });
  return Map.groupBy(rows, ({ listingId }) => listingId);
}
