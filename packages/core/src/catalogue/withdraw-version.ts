import { z } from 'zod';
import { defineCommand } from '../kit/index.ts';
import { assertNotPublished } from './assert-not-published.ts';
import { getVersionRow, lockOwnListing } from './load-listing.ts';
import { moveVersion } from './move-version.ts';
import { listingRef, noteText, versionRef, versionSummarySchema } from './schema.ts';
import { closeOpenCase } from './store/review-facts.ts';
import { toVersionSummary } from './to-version-summary.ts';

/** The publisher takes a pending version back; a review of it ends. */
export const withdrawVersion = defineCommand({
  name: 'catalogue.withdrawVersion',
  permission: 'listing.submit',
  input: z.object({ listing: listingRef, version: versionRef, reason: noteText.optional() }),
  output: versionSummarySchema,
  async run({ input, ctx }) {
    const listing = await lockOwnListing(ctx, input.listing);
    const version = await getVersionRow(ctx.tx, { listingId: listing.id, ref: input.version });
    assertNotPublished(version);
    const moved = await moveVersion(ctx, {
      listing,
      version,
      to: 'withdrawn',
      code: 'withdrawn_by_publisher',
      ...(input.reason ? { reason: input.reason } : {}),
    });
    await closeOpenCase(ctx.tx, { listingId: listing.id, now: ctx.clock.now() });
    return toVersionSummary(moved);
  },
});
