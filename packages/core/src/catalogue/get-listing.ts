import { z } from 'zod';
import { defineQuery } from '../kit/index.ts';
import { getOwnListingId } from './load-listing.ts';
import { listingRef, listingSchema } from './schema.ts';
import { getListingView } from './store/listing-views.ts';
import { toListing } from './to-listing.ts';

export const getListing = defineQuery({
  name: 'catalogue.getListing',
  permission: 'listing.read',
  input: z.object({ listing: listingRef }),
  output: listingSchema,
  async run({ input, ctx }) {
    const id = await getOwnListingId(ctx, input.listing);
    return toListing(await getListingView(ctx.database.prisma, id));
  },
});
