import { AppError } from '@headwater/domain';
import { z } from 'zod';
import { type CommandContext, defineCommand } from '../kit/index.ts';
import { assertNotOwnWork } from './assert-not-own-work.ts';
import { lockAnyListing } from './load-listing.ts';
import { moveListing } from './move-listing.ts';
import { listingRef, listingSchema, noteText } from './schema.ts';
import { getListingView } from './store/listing-views.ts';
import { type ListingRow, lockListingById } from './store/listings.ts';
import { toListing } from './to-listing.ts';

export const liftSuspension = defineCommand({
  name: 'catalogue.liftSuspension',
  permission: 'listing.suspend',
  input: z.object({ listing: listingRef, reason: noteText }),
  output: listingSchema,
  async run({ input, ctx }) {
    const listing = await lockAnyListing(ctx, input.listing);
    await assertNotOwnWork(ctx.tx, {
      actor: ctx.actor,
      work: { publisherId: listing.organizationId, submitters: [] },
    });
    await lift(ctx, { listing, reason: input.reason });
    return toListing(await getListingView(ctx.tx, listing.id));
  },
});

/** The end that the suspension named has come. */
export const endSuspension = defineCommand({
  name: 'catalogue.endSuspension',
  permission: 'system',
  input: z.object({ listingId: z.string() }),
  output: z.object({ listingId: z.string() }),
  async run({ input, ctx }) {
    await lift(ctx, { listing: await lockListingById(ctx.tx, input.listingId), reason: null });
    return input;
  },
});

/** Back to the state of before; the version on show remembers whether that was deprecated. */
async function lift(
  ctx: CommandContext,
  { listing, reason }: { listing: ListingRow; reason: string | null },
): Promise<void> {
  if (listing.state !== 'suspended')
    throw new AppError('illegal_transition', { extra: { from: listing.state, to: 'live' } });
  await moveListing(ctx, {
    listing,
    to: listing.liveVersion?.state === 'deprecated' ? 'deprecated' : 'live',
    reason,
  });
}
