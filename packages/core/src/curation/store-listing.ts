import type { Transaction } from '@headwater/database';

/** The latest case of each version of a listing. */
export async function listCasesOf(db: Transaction, listingId: string): Promise<Map<string, string>> {
  const rows = await db.reviewCase.findMany({
    where: { listingId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: 500,
    select: { id: true, versionId: true },
  });
  return new Map(rows.map((row) => [row.versionId, row.id]));
}
