import { decodeCursor, pageInput, pageOf, toPage } from '@headwater/domain';
import { z } from 'zod';
import { defineQuery } from '../kit/index.ts';
import { grantSchema } from './schema.ts';
import { listGrants } from './store.ts';
import { toGrants } from './to-grant.ts';

export const listStandings = defineQuery({
  name: 'curation.listStandings',
  permission: 'curation.read',
  input: pageInput.extend({
    state: z.enum(['proposed', 'active', 'refused', 'revoked', 'expired']).optional(),
    standing: z.enum(['whitelisted', 'boutique']).optional(),
    listingId: z.string().max(60).optional(),
    /** Only active ones whose re-review is due. */
    due: z.boolean().default(false),
  }),
  output: pageOf(grantSchema),
  async run({ input, ctx }) {
    const { limit, cursor, due, ...filters } = input;
    const after = decodeCursor(cursor, { ...filters, due });
    const db = ctx.database.prisma;
    const rows = await listGrants(db, {
      ...filters,
      ...(due ? { reviewBefore: ctx.clock.now() } : {}),
      limit,
      after: after ? { createdAt: new Date(String(after[0])), id: String(after[1]) } : null,
    });
    const page = toPage(rows, {
      limit,
      filters: { ...filters, due },
      keys: (row) => [row.createdAt.toISOString(), row.id],
    });
    return { data: await toGrants(db, page.data), nextCursor: page.nextCursor };
  },
});
