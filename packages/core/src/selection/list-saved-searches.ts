import { decodeCursor, pageInput, pageOf, toPage } from '@headwater/domain';
import { defineQuery } from '../kit/index.ts';
import { ownerOf } from './owner-of.ts';
import { choiceOf, savedSearchSchema, toSavedSearch } from './search-schema.ts';
import { listSearchRows } from './store-searches.ts';
import { findWatched } from './watch.ts';

/** One's own and the team's, newest first, each with what it finds now. */
export const listSavedSearches = defineQuery({
  name: 'selection.listSavedSearches',
  permission: 'signed_in',
  input: pageInput,
  output: pageOf(savedSearchSchema),
  async run({ input: { limit, cursor }, ctx }) {
    const owner = ownerOf(ctx);
    const after = decodeCursor(cursor, { filters: owner, keys: ['time', 'text'] });
    const rows = await listSearchRows(ctx.database.prisma, { owner, after, take: limit + 1 });
    const page = toPage(rows, {
      limit,
      filters: owner,
      keys: (row) => [row.createdAt.toISOString(), row.id],
    });
    const data = await Promise.all(
      page.data.map(async (row) => {
        const found = await findWatched(ctx.database, choiceOf(row));
        return toSavedSearch(row, { userId: owner.userId, found });
      }),
    );
    return { ...page, data };
  },
});
