import type { Prisma, Transaction } from '@headwater/database';
import type { Owner } from './owner-of.ts';
import { visibleTo } from './store-shortlists.ts';

type Reader = Pick<Transaction, 'savedComparison'>;

const columns = {
  id: true,
  organizationId: true,
  shortlistId: true,
  name: true,
  listings: true,
  createdAt: true,
  shortlist: { select: { name: true, deletedAt: true } },
} as const;

export const listComparisonRows = (
  db: Reader,
  options: {
    owner: Owner;
    shortlistId: string | undefined;
    after: (string | number)[] | null;
    take: number;
  },
) => {
  const { owner, shortlistId, after, take } = options;
  const [createdAt, id] = after ?? [];
  const onward: Prisma.SavedComparisonWhereInput =
    createdAt === undefined
      ? {}
      : {
          OR: [
            { createdAt: { lt: new Date(createdAt) } },
            { createdAt: new Date(createdAt), id: { lt: String(id) } },
          ],
        };
  return db.savedComparison.findMany({
    where: { AND: [visibleTo(owner), shortlistId ? { shortlistId } : {}, onward] },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take,
    select: columns,
  });
};

export type ComparisonRow = Awaited<ReturnType<typeof listComparisonRows>>[number];

export const countComparisons = (db: Reader, owner: Owner) =>
  db.savedComparison.count({ where: visibleTo(owner) });

export const insertComparison = (tx: Transaction, data: Prisma.SavedComparisonUncheckedCreateInput) =>
  tx.savedComparison.create({ data, select: columns });

export const findComparison = (db: Reader, { id, owner }: { id: string; owner: Owner }) =>
  db.savedComparison.findFirst({ where: { AND: [{ id }, visibleTo(owner)] }, select: columns });

export const deleteComparisonRow = (tx: Transaction, id: string) =>
  tx.savedComparison.delete({ where: { id }, select: { id: true } });
