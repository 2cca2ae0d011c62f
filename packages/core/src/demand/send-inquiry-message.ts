import { z } from 'zod';
import { defineCommand } from '../kit/index.ts';
import { inquiryAccess, loadInquiry } from './load-inquiry.ts';
import { mailResponders } from './mail-responders.ts';
import { messageBody, messageSchema, toMessage } from './message-schema.ts';
import { titleOf } from './name-of-listing.ts';
import { writeMessage } from './write-message.ts';

const withBody = z.object({ body: messageBody });

/** The customer writes, by the link or signed in. The partner's mail shows what it may see now. */
export const sendInquiryMessage = defineCommand({
  name: 'demand.sendInquiryMessage',
  permission: 'public',
  input: inquiryAccess.and(withBody),
  output: messageSchema,
  async run({ input, ctx }) {
    const row = await loadInquiry(ctx, input);
    const message = await writeMessage(ctx, { row, side: 'customer', body: input.body });
    const shown = toMessage(message, { row, reader: 'partner' });
    await mailResponders(ctx, {
      row,
      template: 'message-from-customer',
      params: { leadId: row.id, listing: titleOf(row.listing), company: row.company, body: shown.body ?? '' },
    });
    return toMessage(message, { row, reader: 'customer' });
  },
});
