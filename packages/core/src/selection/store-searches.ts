import type { Prisma, Transaction } from '@headwater/database';
import type { Owner } from './owner-of.ts';

type Reader = Pick<Transaction, 'savedSearch'>;

const columns = {
  id: true,
  userId: true,
  organizationId: true,
  name: true,
  query: true,
  facets: true,
  sort: true,
  seenIds: true,
  seenAt: true,
  digest: true,
  nextDigestAt: true,
  mailedIds: true,
  createdAt: true,
  deletedAt: true,
} as const;

/** One's own, and what colleagues share. */
const visible = ({ userId, organizationId }: Owner): Prisma.SavedSearchWhereInput => ({
  OR: [{ userId }, ...(organizationId ? [{ organizationId }] : [])],
});

export const listSearchRows = (
  db: Reader,
  { owner, after, take }: { owner: Owner; after: (string | number)[] | null; take: number },
) => {
  const [createdAt, id] = after ?? [];
  const onward: Prisma.SavedSearchWhereInput =
    createdAt === undefined
      ? {}
      : {
          OR: [
            { createdAt: { lt: new Date(createdAt) } },
            { createdAt: new Date(createdAt), id: { lt: String(id) } },
          ],
        };
  return db.savedSearch.findMany({
    where: { AND: [{ deletedAt: null }, visible(owner), onward] },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take,
    select: columns,
  });
};

export type SearchRow = Awaited<ReturnType<typeof listSearchRows>>[number];

export const findVisibleSearch = (db: Reader, { id, owner }: { id: string; owner: Owner }) =>
  db.savedSearch.findFirst({ where: { AND: [{ id, deletedAt: null }, visible(owner)] }, select: columns });

/** One's own, deleted or not: only the owner changes it. */
export const findOwnSearch = (db: Reader, { id, userId }: { id: string; userId: string }) =>
  db.savedSearch.findFirst({ where: { id, userId }, select: columns });

/** For the worker and for whoever holds the link of a digest. */
export const findAnySearch = (db: Reader, id: string) =>
  db.savedSearch.findFirst({ where: { id, deletedAt: null }, select: columns });

export const countSearches = (db: Reader, userId: string) =>
  db.savedSearch.count({ where: { userId, deletedAt: null } });

export const insertSearch = (tx: Transaction, data: Prisma.SavedSearchUncheckedCreateInput) =>
  tx.savedSearch.create({ data, select: columns });

export const updateSearch = (
  tx: Transaction,
  { id, data }: { id: string; data: Prisma.SavedSearchUncheckedUpdateInput },
) => tx.savedSearch.update({ where: { id }, data, select: columns });

export const listDueDigests = (db: Reader, { now, limit }: { now: Date; limit: number }) =>
  db.savedSearch.findMany({
    where: { nextDigestAt: { lte: now }, deletedAt: null },
    orderBy: { nextDigestAt: 'asc' },
    take: limit,
    select: { id: true },
  });

export const findReader = (tx: Transaction, userId: string) =>
  tx.user.findUnique({ where: { id: userId }, select: { email: true, locale: true, emailVerified: true } });

export async function listCards(db: Pick<Transaction, 'catalogueCard'>, listingIds: string[]) {
  return db.catalogueCard.findMany({
    where: { listingId: { in: listingIds } },
    orderBy: { listingId: 'asc' },
    select: { card: true },
  });
}
