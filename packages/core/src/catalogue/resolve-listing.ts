import { AppError } from '@headwater/domain';
import { isPublic } from '@headwater/domain/catalogue';
import { z } from 'zod';
import { defineQuery } from '../kit/index.ts';
import { listingRef } from './schema.ts';
import { findListingId, getListingById, nameOf } from './store/listings.ts';

/** The present name of a published listing, also by a name it had before a transfer. */
export const resolveListing = defineQuery({
  name: 'catalogue.resolveListing',
  permission: 'public',
  input: z.object({ listing: listingRef }),
  output: z.object({ id: z.string(), listing: z.string(), moved: z.boolean() }),
  async run({ input, ctx }) {
    const db = ctx.database.prisma;
    const id = await findListingId(db, { ref: input.listing, environment: 'live' });
    const listing = id ? await getListingById(db, id) : null;
    if (!listing || !isPublic(listing.state)) throw new AppError('not_found');
    const name = nameOf(listing);
    return { id: listing.id, listing: name, moved: input.listing.toLowerCase() !== name };
  },
});
