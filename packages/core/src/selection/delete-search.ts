import { AppError } from '@headwater/domain';
import { z } from 'zod';
import { defineCommand } from '../kit/index.ts';
import { searchIdInput } from './look-at-search.ts';
import { ownerOf } from './owner-of.ts';
import { searchFacts } from './search-schema.ts';
import { findOwnSearch, updateSearch } from './store-searches.ts';

/** Gone from every list and every mail; `restore: true` brings it back while it is kept. */
export const deleteSearch = defineCommand({
  name: 'selection.deleteSearch',
  permission: 'signed_in',
  input: searchIdInput.extend({ restore: z.boolean().default(false) }),
  output: z.object({ deleted: z.boolean() }),
  async run({ input: { searchId, restore }, ctx }) {
    const { userId } = ownerOf(ctx);
    const row = await findOwnSearch(ctx.tx, { id: searchId, userId });
    if (!row || (row.deletedAt !== null) !== restore) throw new AppError('not_found');
    const deletedAt = restore ? null : ctx.clock.now();
    const updated = await updateSearch(ctx.tx, { id: row.id, data: { deletedAt } });
    ctx.record({ subject: row.id, before: searchFacts(row), after: searchFacts(updated) });
    return { deleted: !restore };
  },
});
