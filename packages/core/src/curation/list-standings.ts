import { decodeCursor, pageInput, pageOf, toPage } from '@headwater/domain';
import { z } from 'zod';
import { defineQuery } from '../kit/index.ts';
import { grantSchema } from './schema.ts';
import { listGrants } from './store.ts';
import { toGrants } from './to-grant.ts';

const dayMs = 86_400_000;

export const listStandings = defineQuery({
  name: 'curation.listStandings',
  permission: 'curation.read',
  input: pageInput.extend({
    state: z.enum(['proposed', 'active', 'refused', 'revoked', 'expired']).optional(),
    standing: z.enum(['whitelisted', 'boutique']).optional(),
    listingId: z.string().max(60).optional(),
    /** Only active ones whose re-review is due, or will be within `dueWithinDays`. */
    due: z.boolean().default(false),
    dueWithinDays: z.int().min(0).max(365).default(0),
  }),
  output: pageOf(grantSchema),
  async run({ input, ctx }) {
    const { limit, cursor, due, dueWithinDays, ...filters } = input;
    const scope = { ...filters, due, dueWithinDays };
    const after = decodeCursor(cursor, { filters: scope, keys: ['time', 'text'] });
    const db = ctx.database.prisma;
    const rows = await listGrants(db, {
      ...filters,
      ...(due ? { reviewBefore: new Date(ctx.clock.now().getTime() + dueWithinDays * dayMs) } : {}),
      limit,
      after: after ? { createdAt: new Date(after[0]), id: after[1] } : null,
    });
    const page = toPage(rows, {
      limit,
      filters: scope,
      keys: (row) => [row.createdAt.toISOString(), row.id],
    });
    return { data: await toGrants(db, page.data), nextCursor: page.nextCursor };
  },
});
