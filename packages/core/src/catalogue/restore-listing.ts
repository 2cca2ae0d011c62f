import { AppError } from '@headwater/domain';
import { z } from 'zod';
import { defineCommand } from '../kit/index.ts';
import { lockOwnListing } from './load-listing.ts';
import { moveListing } from './move-listing.ts';
import { moveVersion } from './move-version.ts';
import { listingRef, listingSchema } from './schema.ts';
import { getListingView } from './store/listing-views.ts';
import { getVersionById } from './store/versions.ts';
import { toListing } from './to-listing.ts';

/** Undoes a deprecation or a withdrawal by the publisher; a suspension is not theirs to end. */
export const restoreListing = defineCommand({
  name: 'catalogue.restoreListing',
  permission: 'listing.lifecycle',
  input: z.object({ listing: listingRef }),
  output: listingSchema,
  async run({ input, ctx }) {
    const listing = await lockOwnListing(ctx, input.listing);
    if (!['deprecated', 'withdrawn'].includes(listing.state))
      throw new AppError('illegal_transition', { extra: { from: listing.state, to: 'live' } });
    if (listing.liveVersion) {
      const version = await getVersionById(ctx.tx, listing.liveVersion.id);
      await moveVersion(ctx, { listing, version, to: 'live', code: 'restored' });
      await moveListing(ctx, { listing, to: 'live' });
    } else await moveListing(ctx, { listing, to: 'unpublished' });
    return toListing(await getListingView(ctx.tx, listing.id));
  },
});
