import { AppError } from '@headwater/domain';
import { digests, nextDigestAt } from '@headwater/domain/selection';
import { z } from 'zod';
import { defineCommand } from '../kit/index.ts';
import { searchIdInput } from './look-at-search.ts';
import { ownerOf } from './owner-of.ts';
import { nameSchema, savedSearchSchema, searchFacts, toSavedSearch } from './search-schema.ts';
import { findOwnSearch, updateSearch } from './store-searches.ts';
import { findWatchedBy } from './watch.ts';

/** Its name, how often it mails, whether the team sees it. */
export const changeSearch = defineCommand({
  name: 'selection.changeSearch',
  permission: 'signed_in',
  input: searchIdInput.extend({
    name: nameSchema.optional(),
    digest: z.enum(digests).optional(),
    shared: z.boolean().optional(),
  }),
  output: savedSearchSchema,
  prepare: ({ input, ctx }) => findWatchedBy(ctx, input.searchId),
  async run({ input: { searchId, name, digest, shared }, ctx, prepared: found }) {
    const { userId, organizationId } = ownerOf(ctx);
    const row = await findOwnSearch(ctx.tx, { id: searchId, userId });
    if (!row || row.deletedAt) throw new AppError('not_found');
    if (shared && !organizationId) throw new AppError('conflict');
    const data = {
      ...(name === undefined ? {} : { name }),
      ...(digest === undefined ? {} : { digest, nextDigestAt: nextDigestAt(ctx.clock.now(), digest) }),
      ...(shared === undefined ? {} : { organizationId: shared ? organizationId : null }),
    };
    const updated = await updateSearch(ctx.tx, { id: row.id, data });
    ctx.record({ subject: row.id, before: searchFacts(row), after: searchFacts(updated) });
    return toSavedSearch(updated, { userId, found });
  },
});
