import type { Transaction } from '@headwater/database';
import type { DraftOutput } from './draft-schema.ts';
import type { DraftRow } from './store/drafts.ts';
import { nameOf } from './store/listings.ts';
import { namesOf } from './store/people.ts';

export async function toDraft(db: Transaction, row: DraftRow): Promise<DraftOutput> {
  const [draft] = await toDrafts(db, [row]);
  if (!draft) throw new Error('a draft was lost on the way');
  return draft;
}

export async function toDrafts(db: Transaction, rows: readonly DraftRow[]): Promise<DraftOutput[]> {
  const names = await namesOf(
    db,
    rows.map((row) => row.updatedById),
  );
  return rows.map((row) => ({
    id: row.id,
    listing: row.listing && nameOf(row.listing),
    manifest: row.manifest as Record<string, unknown>,
    baseVersionId: row.baseVersionId,
    revision: row.revision,
    updatedBy: { id: row.updatedById, name: names.get(row.updatedById) ?? null },
    updatedAt: row.updatedAt.toISOString(),
    createdAt: row.createdAt.toISOString(),
  }));
}
