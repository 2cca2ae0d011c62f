import { decodeCursor, pageInput, pageOf, toPage } from '@headwater/domain';
import { z } from 'zod';
import { defineQuery } from '../kit/index.ts';
import { ownerOf } from './owner-of.ts';
import { listingPathSchema, shortlistSchema, toShortlist } from './shortlist-schema.ts';
import { listHolding, listShortlistRows } from './store-shortlists.ts';

/** The team's and one's own, latest change first; `listing` asks of each whether it holds that one already. */
export const listShortlists = defineQuery({
  name: 'selection.listShortlists',
  permission: 'signed_in',
  input: pageInput.extend({ listing: listingPathSchema.optional() }),
  output: pageOf(shortlistSchema.extend({ holds: z.boolean() })),
  async run({ input: { limit, cursor, listing }, ctx }) {
    const owner = ownerOf(ctx);
    const after = decodeCursor(cursor, { filters: owner, keys: ['time', 'text'] });
    const db = ctx.database.prisma;
    const rows = await listShortlistRows(db, { owner, after, take: limit + 1 });
    const holding = listing ? await listHolding(db, { owner, listing }) : [];
    const ids = new Set(holding.map(({ id }) => id));
    const page = toPage(rows, {
      limit,
      filters: owner,
      keys: (row) => [row.updatedAt.toISOString(), row.id],
    });
    const now = ctx.clock.now();
    return { ...page, data: page.data.map((row) => ({ ...toShortlist(row, now), holds: ids.has(row.id) })) };
  },
});
