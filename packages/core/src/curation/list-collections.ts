import { decodeCursor, pageInput, pageOf, toPage } from '@headwater/domain';
import { defineQuery } from '../kit/index.ts';
import { collectionSchema, toCollection } from './collection-schema.ts';
import { listCollectionRows } from './store-collections.ts';

export const listCollections = defineQuery({
  name: 'curation.listCollections',
  permission: 'curation.read',
  input: pageInput,
  output: pageOf(collectionSchema),
  async run({ input: { limit, cursor }, ctx }) {
    const after = decodeCursor(cursor, { filters: {}, keys: ['time', 'text'] });
    const rows = await listCollectionRows(ctx.database.prisma, {
      limit,
      after: after ? { updatedAt: new Date(after[0]), id: after[1] } : null,
    });
    const page = toPage(rows, { limit, filters: {}, keys: (row) => [row.updatedAt.toISOString(), row.id] });
    const now = ctx.clock.now();
    return { data: page.data.map((row) => toCollection(row, now)), nextCursor: page.nextCursor };
  },
});
