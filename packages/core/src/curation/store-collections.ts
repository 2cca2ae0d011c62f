import type { Prisma, Transaction } from '@headwater/database';
import { newId } from '@headwater/domain';
import type { Card } from '@headwater/domain/discovery';

const shown = {
  id: true,
  slug: true,
  nameZh: true,
  nameEn: true,
  descriptionZh: true,
  descriptionEn: true,
  state: true,
  validFrom: true,
  validUntil: true,
  revision: true,
  updatedAt: true,
} satisfies Prisma.CollectionSelect;

const counted = { ...shown, _count: { select: { items: true } } } as const;

export type CollectionRow = Prisma.CollectionGetPayload<{ select: typeof counted }>;

export const findCollection = (db: Transaction, where: { id: string } | { slug: string }) =>
  db.collection.findUnique({ where, select: counted });

export async function lockCollection(tx: Transaction, id: string): Promise<CollectionRow | null> {
  await tx.$queryRaw`SELECT "id" FROM "collection" WHERE "id" = ${id} FOR UPDATE`;
  return findCollection(tx, { id });
}

export const listCollectionRows = (
  db: Transaction,
  { limit, after }: { limit: number; after: { updatedAt: Date; id: string } | null },
): Promise<CollectionRow[]> =>
  db.collection.findMany({
    where: after
      ? { OR: [{ updatedAt: { lt: after.updatedAt } }, { updatedAt: after.updatedAt, id: { lt: after.id } }] }
      : {},
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
    select: counted,
  });

/** What customers may see now, most lately changed first. */
export const listOpenCollectionRows = (db: Transaction, { now, limit }: { now: Date; limit: number }) =>
  db.collection.findMany({
    where: {
      state: 'published',
      AND: [
        { OR: [{ validFrom: null }, { validFrom: { lte: now } }] },
        { OR: [{ validUntil: null }, { validUntil: { gt: now } }] },
      ],
      items: { some: { listing: { card: { isNot: null } } } },
    },
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    take: limit,
    select: counted,
  });

export const insertCollection = (
  tx: Transaction,
  data: Omit<Prisma.CollectionUncheckedCreateInput, 'id' | 'items'>,
): Promise<CollectionRow> => tx.collection.create({ data: { id: newId('col'), ...data }, select: counted });

export const updateCollection = (
  tx: Transaction,
  { id, data }: { id: string; data: Prisma.CollectionUncheckedUpdateInput },
): Promise<CollectionRow> =>
  tx.collection.update({ where: { id }, data: { ...data, revision: { increment: 1 } }, select: counted });

export const deleteCollectionRow = (tx: Transaction, id: string) =>
  tx.collection.delete({ where: { id }, select: { id: true } });

export const listItemIds = async (db: Transaction, collectionId: string): Promise<string[]> =>
  (
    await db.collectionItem.findMany({
      where: { collectionId },
      orderBy: [{ position: 'asc' }, { listingId: 'asc' }],
      take: 200,
      select: { listingId: true },
    })
  ).map(({ listingId }) => listingId);

/** The whole order at once: it is short, and half an order is none. */
export async function writeItems(tx: Transaction, collectionId: string, listingIds: string[]): Promise<void> {
  await tx.collectionItem.deleteMany({ where: { collectionId } });
  await tx.collectionItem.createMany({
    data: listingIds.map((listingId, position) => ({ collectionId, listingId, position })),
  });
}

export const countListings = (db: Transaction, ids: string[]): Promise<number> =>
  db.listing.count({ where: { id: { in: ids }, environment: 'live' } });

/** In the collection's order; `card` is null while customers do not see the listing. */
export async function listCollectionItems(db: Transaction, collectionId: string) {
  const rows = await db.collectionItem.findMany({
    where: { collectionId },
    orderBy: [{ position: 'asc' }, { listingId: 'asc' }],
    take: 200,
    select: {
      listingId: true,
      listing: {
        select: {
          namespace: true,
          slug: true,
          state: true,
          standing: true,
          card: { select: { card: true, nameZh: true, nameEn: true } },
        },
      },
    },
  });
  return rows.map(({ listingId, listing: { card, ...listing } }) => ({
    listingId,
    ...listing,
    name: { 'zh-CN': card?.nameZh, en: card?.nameEn },
    card: (card?.card ?? null) as Card | null,
  }));
}
