import { decodeCursor, pageInput, pageOf, toPage } from '@headwater/domain';
import { z } from 'zod';
import { listingSchema, listListingViews, toListing } from '../catalogue/index.ts';
import { defineQuery } from '../kit/index.ts';

/** Every publisher's listings, for the curation desk. */
export const listCuratedListings = defineQuery({
  name: 'curation.listListings',
  permission: 'curation.read',
  input: pageInput.extend({
    q: z.string().trim().min(1).max(80).optional(),
    state: z.string().max(40).optional(),
    standing: z.string().max(40).optional(),
    kind: z.string().max(40).optional(),
    organizationId: z.string().max(60).optional(),
  }),
  output: pageOf(listingSchema),
  async run({ input, ctx }) {
    const { limit, cursor, organizationId, ...rest } = input;
    const filters = { ...rest, ...(organizationId ? { organizationId } : {}) };
    const after = decodeCursor(cursor, { filters, keys: ['time', 'text'] });
    const rows = await listListingViews(ctx.database.prisma, {
      ...filters,
      environment: 'live',
      limit,
      after: after ? { updatedAt: new Date(after[0]), id: after[1] } : null,
    });
    const page = toPage(rows, { limit, filters, keys: (row) => [row.updatedAt.toISOString(), row.id] });
    return { data: page.data.map(toListing), nextCursor: page.nextCursor };
  },
});
