import type { Transaction } from '@headwater/database';

/** The case that a version belongs to: the latest that judged it, or for a pending one the listing's open case. */
export const findCaseOfVersion = (
  db: Transaction,
  version: { id: string; listingId: string; pending: boolean; readerId: string | null },
) =>
  db.reviewCase.findFirst({
    where: {
      listingId: version.listingId,
      recheck: false,
      OR: [
        { versionId: version.id },
        { decisions: { some: { versionId: version.id } } },
        ...(version.pending ? [{ state: { in: ['open', 'waiting_publisher'] } }] : []),
      ],
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: {
      id: true,
      state: true,
      fastLane: true,
      notes: {
        where: { visibility: { in: ['external', 'reply'] } },
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
        select: { id: true, authorId: true, visibility: true, body: true, createdAt: true },
      },
      readings: { where: { userId: version.readerId ?? '' }, select: { readAt: true } },
      decisions: {
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
        select: { id: true, action: true, reasons: true, note: true, createdAt: true },
      },
    },
  });

export interface QueuePlace {
  position: number;
  length: number;
}

/** The place of an open case among all that wait for a curator; null when it does not wait. */
export async function findQueuePlace(db: Transaction, caseId: string): Promise<QueuePlace | null> {
  const rows = await db.$queryRaw<QueuePlace[]>`
    SELECT "position"::int, "length"::int FROM (
      SELECT "id", row_number() OVER (ORDER BY "fast_lane" DESC, "due_at", "id") AS "position",
        count(*) OVER () AS "length"
      FROM "review_case" WHERE "environment" = 'live' AND "state" = 'open'
    ) queue WHERE "id" = ${caseId}`;
  return rows[0] ?? null;
}

/** The publisher took the work back: nothing is left to review. */
export const closeOpenCase = (tx: Transaction, close: { listingId: string; now: Date }) =>
  tx.reviewCase.updateMany({
    where: { listingId: close.listingId, state: { in: ['open', 'waiting_publisher'] }, recheck: false },
    data: { state: 'withdrawn', decidedAt: close.now, revision: { increment: 1 } },
  });
