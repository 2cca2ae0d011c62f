import { defineCommand } from '../kit/index.ts';
import { leadIdInput } from './get-lead.ts';
import { inquiryToken } from './inquiry-link.ts';
import { loadLead } from './load-lead.ts';
import { mailCustomer } from './mail-customer.ts';
import { messageBody, messageSchema, toMessage } from './message-schema.ts';
import { partnerOf, titleOf } from './name-of-listing.ts';
import { writeMessage } from './write-message.ts';

/** The partner writes: freely once it accepted, one question before. The customer gets it by mail, with the way to answer. */
export const sendLeadMessage = defineCommand({
  name: 'demand.sendLeadMessage',
  permission: 'lead.respond',
  input: leadIdInput.extend({ body: messageBody }),
  output: messageSchema,
  async run({ input: { leadId, body }, ctx }) {
    const row = await loadLead(ctx, leadId);
    const message = await writeMessage(ctx, { row, side: 'partner', body });
    const partner = partnerOf(row.listing, row.locale === 'en' ? 'en' : 'zh-CN');
    mailCustomer(ctx, {
      row,
      template: 'message-from-partner',
      params: {
        listing: titleOf(row.listing),
        partner,
        body: message.body,
        isQuestion: row.state === 'offered',
        token: inquiryToken(ctx.vault, row.id),
      },
    });
    return toMessage(message, { row, reader: 'partner' });
  },
});
