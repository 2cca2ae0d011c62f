import { z } from 'zod';
import { defineCommand } from '../kit/index.ts';
import { lockOwnListing } from './load-listing.ts';
import { moveListing } from './move-listing.ts';
import { moveVersion } from './move-version.ts';
import { listingRef, listingSchema, noteText } from './schema.ts';
import { getListingView } from './store/listing-views.ts';
import { closeOpenCase } from './store/review-facts.ts';
import { findPendingVersion, getVersionById } from './store/versions.ts';
import { toListing } from './to-listing.ts';

/** Takes the listing out of the catalogue, and whatever was still pending with it. */
export const withdrawListing = defineCommand({
  name: 'catalogue.withdrawListing',
  permission: 'listing.lifecycle',
  input: z.object({ listing: listingRef, reason: noteText.optional() }),
  output: listingSchema,
  async run({ input, ctx }) {
    const listing = await lockOwnListing(ctx, input.listing);
    await moveListing(ctx, { listing, to: 'withdrawn', reason: input.reason ?? null });
    const shown = listing.liveVersion && (await getVersionById(ctx.tx, listing.liveVersion.id));
    const pending = await findPendingVersion(ctx.tx, listing.id);
    for (const version of [shown, pending])
      if (version) await moveVersion(ctx, { listing, version, to: 'withdrawn', code: 'listing_withdrawn' });
    await closeOpenCase(ctx.tx, { listingId: listing.id, now: ctx.clock.now() });
    return toListing(await getListingView(ctx.tx, listing.id));
  },
});
