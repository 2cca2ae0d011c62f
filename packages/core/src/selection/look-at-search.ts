import { AppError } from '@headwater/domain';
import { maxWatched, newsOf } from '@headwater/domain/selection';
import { z } from 'zod';
import { defineCommand } from '../kit/index.ts';
import { ownerOf } from './owner-of.ts';
import { choiceOf, searchChoice } from './search-schema.ts';
import { findVisibleSearch, updateSearch } from './store-searches.ts';
import { findWatchedBy, keepWatched } from './watch.ts';

export const searchIdInput = z.object({ searchId: z.string().max(60) });

/** Opening one's own search counts as having looked; a colleague's stays as they left it. */
export const lookAtSearch = defineCommand({
  name: 'selection.lookAtSearch',
  permission: 'signed_in',
  input: searchIdInput,
  output: z.object({ search: searchChoice, fresh: z.array(z.string()).describe('Listing ids') }),
  prepare: ({ input, ctx }) => findWatchedBy(ctx, input.searchId),
  async run({ input, ctx, prepared: found }) {
    const owner = ownerOf(ctx);
    const row = await findVisibleSearch(ctx.tx, { id: input.searchId, owner });
    if (!row) throw new AppError('not_found');
    const search = choiceOf(row);
    const mine = row.userId === owner.userId;
    const seenAt = ctx.clock.now();
    if (mine)
      await updateSearch(ctx.tx, {
        id: row.id,
        data: { seenIds: keepWatched(found), seenAt, mailedIds: [] },
      });
    ctx.record({
      subject: row.id,
      before: { seenAt: row.seenAt },
      after: { seenAt: mine ? seenAt : row.seenAt },
    });
    return { search, fresh: mine && found.length <= maxWatched ? newsOf(found, row.seenIds) : [] };
  },
});
