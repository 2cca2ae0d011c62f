import { AppError } from '@headwater/domain';
import {
  listingStateTitles,
  ownerTitles,
  suspensionReasonCodes,
  suspensionReasons,
} from '@headwater/domain/catalogue';
import { z } from 'zod';
import { defineCommand } from '../kit/index.ts';
import { assertNotOwnWork } from './assert-not-own-work.ts';
import { lockAnyListing } from './load-listing.ts';
import { mailPublisher } from './mail-publisher.ts';
import { moveListing } from './move-listing.ts';
import { listingRef, listingSchema, noteText } from './schema.ts';
import { getListingView } from './store/listing-views.ts';
import { toListing } from './to-listing.ts';

/** The vendor takes a listing out of sight, says why and on what evidence, and until when. */
export const suspendListing = defineCommand({
  name: 'catalogue.suspendListing',
  permission: 'listing.suspend',
  input: z.object({
    listing: listingRef,
    reason: z.enum(suspensionReasonCodes),
    evidence: noteText,
    /** Without an end it lasts until it is lifted. */
    until: z.iso.datetime().optional(),
  }),
  output: listingSchema,
  async run({ input, ctx }) {
    const listing = await lockAnyListing(ctx, input.listing);
    await assertNotOwnWork(ctx.tx, {
      actor: ctx.actor,
      work: { publisherId: listing.organizationId, submitters: [] },
    });
    const until = input.until ? new Date(input.until) : null;
    if (until && until <= ctx.clock.now()) throw pastEnd();
    const { reason, evidence } = input;
    await moveListing(ctx, { listing, to: 'suspended', reason, evidence, until });
    if (listing.liveVersion)
      await mailPublisher(ctx, {
        listing,
        version: listing.liveVersion,
        state: listingStateTitles.suspended,
        why: suspensionReasons[reason],
        who: ownerTitles.publisher,
        dueAt: until,
        note: evidence,
      });
    return toListing(await getListingView(ctx.tx, listing.id));
  },
});

const pastEnd = () =>
  new AppError('invalid_input', {
    errors: [
      {
        pointer: '/until',
        code: 'in_the_past',
        message: { en: 'The end has to be in the future.', 'zh-CN': '结束时间须晚于当前时间。' },
      },
    ],
  });
