import { closeReasonCodes, closeReasons } from '@headwater/domain/demand';
import { z } from 'zod';
import { defineCommand } from '../kit/index.ts';
import { inquirySchema, toInquiry } from './inquiry-schema.ts';
import { inquiryAccess, loadInquiry } from './load-inquiry.ts';
import { mailResponders } from './mail-responders.ts';
import { moveLead } from './move-lead.ts';
import { titleOf } from './name-of-listing.ts';

/** The customer ends it and says why. The contact is hidden from the partner again; consent stays to be withdrawn apart. */
export const closeInquiry = defineCommand({
  name: 'demand.closeInquiry',
  permission: 'public',
  input: inquiryAccess.and(z.object({ reason: z.enum(closeReasonCodes) })),
  output: inquirySchema,
  async run({ input, ctx }) {
    const row = await loadInquiry(ctx, input);
    const { reason } = input;
    const moved = await moveLead(ctx, { row, to: 'withdrawn', data: { closeReason: reason }, reason });
    await mailResponders(ctx, {
      row,
      template: 'inquiry-closed',
      params: {
        leadId: row.id,
        listing: titleOf(row.listing),
        company: row.company,
        reason: closeReasons[reason],
      },
    });
    return toInquiry(moved);
  },
});
