import { decodeCursor, pageInput, pageOf, toPage } from '@headwater/domain';
import { namesOf } from '../catalogue/index.ts';
import { defineQuery } from '../kit/index.ts';
import { bulkSchema, toBulk } from './bulk-schema.ts';
import { countItems, listBulkRows } from './store-bulk.ts';

/** What was changed in bulk, newest first; drafts are their author's page only. */
export const listBulkChanges = defineQuery({
  name: 'curation.listBulkChanges',
  permission: 'curation.read',
  input: pageInput,
  output: pageOf(bulkSchema),
  async run({ input: { limit, cursor }, ctx }) {
    const db = ctx.database.prisma;
    const after = decodeCursor(cursor, { filters: {}, keys: ['time', 'text'] });
    const rows = await listBulkRows(db, {
      limit,
      after: after ? { createdAt: new Date(after[0]), id: after[1] } : null,
    });
    const page = toPage(rows, { limit, filters: {}, keys: (row) => [row.createdAt.toISOString(), row.id] });
    const counts = await countItems(
      db,
      page.data.map(({ id }) => id),
    );
    const names = await namesOf(
      db,
      page.data.flatMap((row) => [row.createdById, row.undoneById ?? []].flat()),
    );
    const now = ctx.clock.now();
    const data = page.data.map((row) => toBulk({ row, items: counts.get(row.id) ?? [], names, now }));
    return { data, nextCursor: page.nextCursor };
  },
});
