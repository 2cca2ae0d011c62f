import { newId } from '@headwater/domain';
import { maxSavedSearches } from '@headwater/domain/selection';
import { defineCommand } from '../kit/index.ts';
import { full } from './full.ts';
import { ownerOf } from './owner-of.ts';
import { nameSchema, savedSearchSchema, searchChoice, searchFacts, toSavedSearch } from './search-schema.ts';
import { countSearches, insertSearch } from './store-searches.ts';
import { findWatched, keepWatched } from './watch.ts';

/** Keeps a catalogue search under a name. What it finds now counts as seen. */
export const saveSearch = defineCommand({
  name: 'selection.saveSearch',
  permission: 'signed_in',
  input: searchChoice.extend({ name: nameSchema }),
  output: savedSearchSchema,
  prepare: ({ input, ctx }) => findWatched(ctx.database, input),
  async run({ input, ctx, prepared: found }) {
    const { userId } = ownerOf(ctx);
    if ((await countSearches(ctx.tx, userId)) >= maxSavedSearches) throw full(maxSavedSearches);
    const now = ctx.clock.now();
    const row = await insertSearch(ctx.tx, {
      id: newId('sav'),
      userId,
      name: input.name,
      query: input.q.trim(),
      facets: input.facets,
      sort: input.sort ?? null,
      seenIds: keepWatched(found),
      seenAt: now,
      mailedIds: [],
      createdAt: now,
    });
    ctx.record({ subject: row.id, before: null, after: searchFacts(row) });
    return toSavedSearch(row, { userId, found });
  },
});
