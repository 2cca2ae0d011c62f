import type { Prisma, Transaction } from '@headwater/database';
import type { Owner } from './owner-of.ts';

type Reader = Pick<Transaction, 'shortlist' | 'shortlistItem' | 'listing' | 'listingAlias' | 'user'>;

const columns = {
  id: true,
  organizationId: true,
  createdById: true,
  name: true,
  note: true,
  shareExpiresAt: true,
  revision: true,
  createdAt: true,
  updatedAt: true,
  deletedAt: true,
  _count: { select: { items: true } },
} as const;

/** The team's, and what a person keeps for themselves: the rule that every load and list is narrowed by. */
export const visibleTo = ({ userId, organizationId }: Owner) => ({
  OR: [{ organizationId: null, createdById: userId }, ...(organizationId ? [{ organizationId }] : [])],
});

export const listShortlistRows = (
  db: Reader,
  { owner, after, take }: { owner: Owner; after: (string | number)[] | null; take: number },
) => {
  const [updatedAt, id] = after ?? [];
  const onward: Prisma.ShortlistWhereInput =
    updatedAt === undefined
      ? {}
      : {
          OR: [
            { updatedAt: { lt: new Date(updatedAt) } },
            { updatedAt: new Date(updatedAt), id: { lt: String(id) } },
          ],
        };
  return db.shortlist.findMany({
    where: { AND: [{ deletedAt: null }, visibleTo(owner), onward] },
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    take,
    select: columns,
  });
};

export type ShortlistRow = Awaited<ReturnType<typeof listShortlistRows>>[number];

export const findShortlist = (
  db: Reader,
  { id, owner, deleted }: { id: string; owner: Owner; deleted?: boolean },
) =>
  db.shortlist.findFirst({
    where: { AND: [{ id, deletedAt: deleted ? { not: null } : null }, visibleTo(owner)] },
    select: columns,
  });

export const findSharedShortlist = (db: Reader, { hash, now }: { hash: string; now: Date }) =>
  db.shortlist.findFirst({
    where: { shareTokenHash: hash, shareExpiresAt: { gt: now }, deletedAt: null },
    select: columns,
  });

export const countShortlists = (db: Reader, { userId, organizationId }: Owner) =>
  db.shortlist.count({
    where: { deletedAt: null, organizationId, ...(organizationId ? {} : { createdById: userId }) },
  });

export const insertShortlist = (tx: Transaction, data: Prisma.ShortlistUncheckedCreateInput) =>
  tx.shortlist.create({ data, select: columns });

export const updateShortlistRow = (
  tx: Transaction,
  { id, data }: { id: string; data: Prisma.ShortlistUncheckedUpdateInput },
) =>
  tx.shortlist.update({
    where: { id },
    data: { ...data, revision: { increment: 1 } },
    select: columns,
  });

/** Two people add at once: the second waits, so that places and bounds hold. */
export const lockShortlist = (tx: Transaction, id: string) =>
  tx.$queryRaw`SELECT id FROM shortlist WHERE id = ${id} FOR UPDATE`;

const named = { namespace: true, slug: true } as const;
const itemColumns = {
  id: true,
  listingId: true,
  note: true,
  place: true,
  addedAt: true,
  addedBy: { select: { name: true } },
  listing: {
    select: {
      ...named,
      state: true,
      card: { select: { card: true } },
      liveVersion: { select: { manifest: true } },
      successor: { select: { ...named, state: true, card: { select: { card: true } } } },
      organization: { select: { name: true, nameEn: true } },
    },
  },
} as const;

/** Bounded by `maxShortlistItems`, so it is read whole. */
export const listItems = (db: Reader, shortlistId: string) =>
  db.shortlistItem.findMany({
    where: { shortlistId },
    orderBy: [{ place: 'asc' }, { id: 'asc' }],
    select: itemColumns,
  });

export type ItemRow = Awaited<ReturnType<typeof listItems>>[number];

export const insertItem = (tx: Transaction, data: Prisma.ShortlistItemUncheckedCreateInput) =>
  tx.shortlistItem.create({ data, select: { id: true } });

export const updateItem = (
  tx: Transaction,
  { id, data }: { id: string; data: { note?: string; place?: number } },
) => tx.shortlistItem.update({ where: { id }, data, select: { id: true } });

export const deleteItem = (tx: Transaction, id: string) =>
  tx.shortlistItem.delete({ where: { id }, select: { id: true } });

/** A public listing by its present or former name. */
export async function findPublicListing(db: Reader, path: string): Promise<{ id: string } | null> {
  const [namespace = '', slug = ''] = path.split('/');
  const name = { environment: 'live', namespace, slug };
  const shown = { card: { isNot: null } };
  const direct = await db.listing.findFirst({ where: { ...name, ...shown }, select: { id: true } });
  if (direct) return direct;
  const alias = await db.listingAlias.findFirst({
    where: { ...name, listing: shown },
    select: { listing: { select: { id: true } } },
  });
  return alias?.listing ?? null;
}

/** Who of these lists holds a listing already. */
export const listHolding = (db: Reader, { owner, listing }: { owner: Owner; listing: string }) => {
  const [namespace = '', slug = ''] = listing.split('/');
  return db.shortlist.findMany({
    where: {
      AND: [{ deletedAt: null }, visibleTo(owner)],
      items: { some: { listing: { namespace, slug } } },
    },
    select: { id: true },
  });
};

/** Forgets what nobody brought back in time. */
export async function deleteForgotten(tx: Transaction, before: Date): Promise<number> {
  const gone = { deletedAt: { lt: before } };
  const searches = await tx.savedSearch.deleteMany({ where: gone });
  const shortlists = await tx.shortlist.deleteMany({ where: gone });
  return searches.count + shortlists.count;
}

export async function countForgotten(
  db: Pick<Transaction, 'shortlist' | 'savedSearch'>,
  before: Date,
): Promise<number> {
  const gone = { deletedAt: { lt: before } };
  return (await db.savedSearch.count({ where: gone })) + (await db.shortlist.count({ where: gone }));
}
