import { decodeCursor, environmentOf, organizationOf, pageInput, pageOf, toPage } from '@headwater/domain';
import { z } from 'zod';
import { defineQuery } from '../kit/index.ts';
import { listingSchema } from './schema.ts';
import { listListingViews } from './store/listing-views.ts';
import { toListing } from './to-listing.ts';

/** The caller's own listings, the one touched last first. */
export const listListings = defineQuery({
  name: 'catalogue.listListings',
  permission: 'listing.read',
  input: pageInput.extend({ state: z.string().max(40).optional(), kind: z.string().max(40).optional() }),
  output: pageOf(listingSchema),
  async run({ input, ctx }) {
    const { limit, cursor, ...filters } = input;
    const scope = { organizationId: organizationOf(ctx.actor), environment: environmentOf(ctx.actor) };
    const after = decodeCursor(cursor, { filters: { ...filters, ...scope }, keys: ['time', 'text'] });
    const rows = await listListingViews(ctx.database.prisma, {
      ...filters,
      ...scope,
      limit,
      after: after ? { updatedAt: new Date(after[0]), id: after[1] } : null,
    });
    const page = toPage(rows, {
      limit,
      filters: { ...filters, ...scope },
      keys: (row) => [row.updatedAt.toISOString(), row.id],
    });
    return { data: page.data.map(toListing), nextCursor: page.nextCursor };
  },
});
