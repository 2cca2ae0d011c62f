import { declineReasonCodes, declineReasons } from '@headwater/domain/demand';
import { z } from 'zod';
import { assertRevision, defineCommand } from '../kit/index.ts';
import { leadIdInput } from './get-lead.ts';
import { leadSchema, toLead } from './lead-schema.ts';
import { loadLead } from './load-lead.ts';
import { mailCustomer } from './mail-customer.ts';
import { moveLead } from './move-lead.ts';
import { partnerOf, titleOf } from './name-of-listing.ts';

/** The customer reads the reason and the note; the contact stays masked for ever. */
export const declineLead = defineCommand({
  name: 'demand.declineLead',
  permission: 'lead.respond',
  input: leadIdInput.extend({
    reason: z.enum(declineReasonCodes),
    note: z.string().trim().max(500).nullish(),
  }),
  output: leadSchema,
  async run({ input: { leadId, reason, note }, ctx }) {
    const row = await loadLead(ctx, leadId);
    assertRevision(ctx, row.revision);
    const data = { declineReason: reason, declineNote: note || null };
    const moved = await moveLead(ctx, { row, to: 'declined', data, reason });
    mailCustomer(ctx, {
      row: moved,
      template: 'lead-declined',
      params: {
        listing: titleOf(row.listing),
        partner: partnerOf(row.listing, row.locale === 'en' ? 'en' : 'zh-CN'),
        reason: declineReasons[reason],
        note: note || null,
      },
    });
    return toLead(moved);
  },
});
