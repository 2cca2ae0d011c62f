import { newId } from '@headwater/domain';
import { maxShortlists } from '@headwater/domain/selection';
import { z } from 'zod';
import { defineCommand } from '../kit/index.ts';
import { full } from './full.ts';
import { ownerOf } from './owner-of.ts';
import { nameSchema } from './search-schema.ts';
import { noteSchema, shortlistFacts, shortlistSchema, toShortlist } from './shortlist-schema.ts';
import { countShortlists, insertShortlist } from './store-shortlists.ts';

/** The organisation's when the person acts for a customer, otherwise the person's own. */
export const createShortlist = defineCommand({
  name: 'selection.createShortlist',
  permission: 'signed_in',
  input: z.object({ name: nameSchema, note: noteSchema.default('') }),
  output: shortlistSchema,
  async run({ input, ctx }) {
    const owner = ownerOf(ctx);
    if ((await countShortlists(ctx.tx, owner)) >= maxShortlists) throw full(maxShortlists);
    const now = ctx.clock.now();
    const row = await insertShortlist(ctx.tx, {
      id: newId('shl'),
      organizationId: owner.organizationId,
      createdById: owner.userId,
      ...input,
      createdAt: now,
      updatedAt: now,
    });
    ctx.record({
      subject: row.id,
      organizationId: row.organizationId,
      before: null,
      after: shortlistFacts(row),
    });
    return toShortlist(row, now);
  },
});
