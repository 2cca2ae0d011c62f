import { AppError } from '@headwater/domain';
import { z } from 'zod';
import { defineQuery, sha256 } from '../kit/index.ts';
import { shortlistItemSchema, shortlistSchema, toItem, toShortlist } from './shortlist-schema.ts';
import { findSharedShortlist, listItems } from './store-shortlists.ts';

/** For whoever holds the link: the list and its notes, and no colleague's name. */
export const getSharedShortlist = defineQuery({
  name: 'selection.getSharedShortlist',
  permission: 'public',
  input: z.object({ token: z.string().min(20).max(100) }),
  output: shortlistSchema
    .pick({ name: true, note: true, sharedUntil: true, updatedAt: true })
    .extend({ list: z.array(shortlistItemSchema.omit({ addedBy: true })) }),
  async run({ input, ctx }) {
    const now = ctx.clock.now();
    const row = await findSharedShortlist(ctx.database.prisma, { hash: sha256(input.token), now });
    if (!row) throw new AppError('not_found');
    const items = await listItems(ctx.database.prisma, row.id);
    return { ...toShortlist(row, now), list: items.map(toItem) };
  },
});
