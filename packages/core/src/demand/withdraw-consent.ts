import { AppError, isFinal } from '@headwater/domain';
import { type LeadState, leadMachine } from '@headwater/domain/demand';
import { type CommandContext, defineCommand } from '../kit/index.ts';
import { inquirySchema, toInquiry } from './inquiry-schema.ts';
import { toFacts } from './lead-schema.ts';
import { inquiryAccess, loadInquiry } from './load-inquiry.ts';
import { mailResponders } from './mail-responders.ts';
import { moveLead } from './move-lead.ts';
import { titleOf } from './name-of-listing.ts';
import { type LeadRow, updateLead } from './store.ts';
import { eraseMessages } from './store-messages.ts';

/** By the status link, or by the signed-in customer who sent it. Contact and every word written are erased; the partner is told. */
export const withdrawConsent = defineCommand({
  name: 'demand.withdrawConsent',
  permission: 'public',
  input: inquiryAccess,
  output: inquirySchema,
  async run({ input, ctx }) {
    const row = await loadInquiry(ctx, input);
    if (row.consentWithdrawnAt) throw new AppError('conflict', { extra: { state: row.state } });
    const erased = await erase(ctx, row);
    await eraseMessages(ctx.tx, row.id);
    const params = { leadId: row.id, listing: titleOf(row.listing) };
    await mailResponders(ctx, { row, template: 'consent-withdrawn', params });
    return toInquiry(erased);
  },
});

async function erase(ctx: CommandContext, row: LeadRow): Promise<LeadRow> {
  const data = {
    contactName: '',
    contactEmail: '',
    contactPhone: null,
    company: '',
    message: '',
    consentWithdrawnAt: ctx.clock.now(),
  };
  const reason = 'consent withdrawn';
  // A lead that has ended keeps its end; only the person disappears from it.
  if (!isFinal(leadMachine, row.state as LeadState))
    return moveLead(ctx, { row, to: 'withdrawn', data, reason });
  const updated = await updateLead(ctx.tx, { row, data });
  if (!updated) throw new AppError('conflict');
  const { id: subject, organizationId } = row;
  ctx.record({ subject, organizationId, before: toFacts(row), after: toFacts(updated), reason });
  ctx.emit({
    type: 'lead.state_changed',
    subject,
    organizationId,
    environment: row.environment === 'sandbox' ? 'sandbox' : 'live',
    data: toFacts(updated),
  });
  return updated;
}
