import { assertRevision, defineCommand } from '../kit/index.ts';
import { leadIdInput } from './get-lead.ts';
import { inquiryToken } from './inquiry-link.ts';
import { leadSchema, toLead } from './lead-schema.ts';
import { loadLead } from './load-lead.ts';
import { mailCustomer } from './mail-customer.ts';
import { moveLead } from './move-lead.ts';
import { partnerOf, titleOf } from './name-of-listing.ts';

/** From here on the partner sees the contact, and the customer knows that it does. */
export const acceptLead = defineCommand({
  name: 'demand.acceptLead',
  permission: 'lead.respond',
  input: leadIdInput,
  output: leadSchema,
  async run({ input, ctx }) {
    const row = await loadLead(ctx, input.leadId);
    assertRevision(ctx, row.revision);
    const moved = await moveLead(ctx, { row, to: 'accepted' });
    const partner = partnerOf(row.listing, row.locale === 'en' ? 'en' : 'zh-CN');
    const params = { listing: titleOf(row.listing), partner, token: inquiryToken(ctx.vault, row.id) };
    mailCustomer(ctx, { row: moved, template: 'lead-accepted', params });
    return toLead(moved);
  },
});
