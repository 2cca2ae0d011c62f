import { AppError } from '@headwater/domain';
import { isPublic } from '@headwater/domain/catalogue';
import { z } from 'zod';
import { type CommandContext, defineCommand } from '../kit/index.ts';
import { lockOwnListing } from './load-listing.ts';
import { moveListing } from './move-listing.ts';
import { moveVersion } from './move-version.ts';
import { listingRef, listingSchema, noteText } from './schema.ts';
import { getListingView } from './store/listing-views.ts';
import { findListingId, getListingById, type ListingRow, nameOf } from './store/listings.ts';
import { getVersionById } from './store/versions.ts';
import { toListing } from './to-listing.ts';

/** Stays readable, with a word that it is no longer recommended and what to take instead. */
export const deprecateListing = defineCommand({
  name: 'catalogue.deprecateListing',
  permission: 'listing.lifecycle',
  input: z.object({ listing: listingRef, successor: listingRef.optional(), reason: noteText.optional() }),
  output: listingSchema,
  async run({ input, ctx }) {
    const listing = await lockOwnListing(ctx, input.listing);
    const successor = input.successor ? await getSuccessor(ctx, { listing, ref: input.successor }) : null;
    await moveListing(ctx, {
      listing,
      to: 'deprecated',
      reason: input.reason ?? null,
      successor: successor ? { id: successor.id, name: nameOf(successor) } : null,
    });
    if (listing.liveVersion) {
      const version = await getVersionById(ctx.tx, listing.liveVersion.id);
      await moveVersion(ctx, { listing, version, to: 'deprecated', code: 'listing_deprecated' });
    }
    return toListing(await getListingView(ctx.tx, listing.id));
  },
});

/** Any published listing may be named, also another publisher's; not itself. */
async function getSuccessor(
  ctx: CommandContext,
  { listing, ref }: { listing: ListingRow; ref: string },
): Promise<ListingRow> {
  const id = await findListingId(ctx.tx, { ref, environment: listing.environment as 'live' });
  const successor = id ? await getListingById(ctx.tx, id) : null;
  if (successor && successor.id !== listing.id && isPublic(successor.state)) return successor;
  const message = {
    en: 'Name another listing that is published.',
    'zh-CN': '请填写另一个已发布的上架内容。',
  };
  throw new AppError('invalid_input', {
    errors: [{ pointer: '/successor', code: 'unknown_listing', message }],
  });
}
