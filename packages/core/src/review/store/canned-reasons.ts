import type { Prisma, Transaction } from '@headwater/database';

const shown = {
  code: true,
  reason: true,
  kind: true,
  titleZh: true,
  titleEn: true,
  textZh: true,
  textEn: true,
  position: true,
  retiredAt: true,
  revision: true,
  updatedById: true,
  updatedAt: true,
} satisfies Prisma.CannedReasonSelect;

export type CannedReasonRow = Prisma.CannedReasonGetPayload<{ select: typeof shown }>;

/** A few dozen at most, so the whole list is one answer. */
export const listCannedReasonRows = (
  db: Transaction,
  filter: { retired: boolean },
): Promise<CannedReasonRow[]> =>
  db.cannedReason.findMany({
    where: filter.retired ? {} : { retiredAt: null },
    orderBy: [{ position: 'asc' }, { code: 'asc' }],
    take: 300,
    select: shown,
  });

export const findCannedReason = (db: Transaction, code: string): Promise<CannedReasonRow | null> =>
  db.cannedReason.findUnique({ where: { code }, select: shown });

export const insertCannedReason = (
  tx: Transaction,
  data: Prisma.CannedReasonUncheckedCreateInput,
): Promise<CannedReasonRow> => tx.cannedReason.create({ data, select: shown });

export const updateCannedReason = (
  tx: Transaction,
  change: { code: string; data: Prisma.CannedReasonUncheckedUpdateInput },
): Promise<CannedReasonRow> =>
  tx.cannedReason.update({
    where: { code: change.code },
    data: { ...change.data, revision: { increment: 1 } },
    select: shown,
  });

export const countCannedReasons = (tx: Transaction): Promise<number> => tx.cannedReason.count();

export async function lastCannedPosition(tx: Transaction): Promise<number> {
  const last = await tx.cannedReason.aggregate({ _max: { position: true } });
  return last._max.position ?? 0;
}
