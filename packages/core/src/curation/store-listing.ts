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

/** In the order given; sandbox listings have no standing and are left out. */
export async function listBulkSubjects(db: Transaction, ids: string[]) {
  const rows = await db.listing.findMany({
    where: { id: { in: ids }, environment: 'live' },
    select: {
      id: true,
      organizationId: true,
      state: true,
      standing: true,
      liveVersion: { select: { pushedById: true } },
    },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
