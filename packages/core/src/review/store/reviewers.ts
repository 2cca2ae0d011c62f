import type { Transaction } from '@headwater/database';

/** People of the vendor whose roles let them decide reviews. */
export async function listReviewerRows(db: Transaction) {
  const rows = await db.membership.findMany({
    where: { organization: { kind: 'vendor' }, roles: { hasSome: ['admin', 'curator'] } },
    orderBy: { user: { name: 'asc' } },
    take: 200,
    select: {
      userId: true,
      roles: true,
      organizationId: true,
      user: { select: { name: true, email: true } },
    },
  });
  return [...new Map(rows.map((row) => [row.userId, row])).values()];
}
