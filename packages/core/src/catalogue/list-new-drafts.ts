import { decodeCursor, pageInput, pageOf, toPage } from '@headwater/domain';
import { defineQuery } from '../kit/index.ts';
import { draftSchema } from './draft-schema.ts';
import { draftScope } from './load-draft.ts';
import { listNewDraftRows } from './store/drafts.ts';
import { toDrafts } from './to-draft.ts';

/** Listings that were begun and never pushed, latest first. */
export const listNewDrafts = defineQuery({
  name: 'catalogue.listNewDrafts',
  permission: 'listing.read',
  input: pageInput,
  output: pageOf(draftSchema),
  async run({ input, ctx }) {
    const scope = draftScope(ctx);
    const filters = { ...scope };
    const after = decodeCursor(input.cursor, { filters, keys: ['time', 'text'] });
    const rows = await listNewDraftRows(ctx.database.prisma, {
      ...scope,
      limit: input.limit,
      after: after ? { updatedAt: new Date(after[0]), id: after[1] } : null,
    });
    const page = toPage(rows, {
      limit: input.limit,
      filters,
      keys: (row) => [row.updatedAt.toISOString(), row.id],
    });
    return { data: await toDrafts(ctx.database.prisma, page.data), nextCursor: page.nextCursor };
  },
});
