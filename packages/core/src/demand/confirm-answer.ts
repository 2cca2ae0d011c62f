import { AppError } from '@headwater/domain';
import { type LeadState, mayConfirmAnswer } from '@headwater/domain/demand';
import { defineCommand } from '../kit/index.ts';
import { inquirySchema, toInquiry } from './inquiry-schema.ts';
import { inquiryAccess, loadInquiry } from './load-inquiry.ts';
import { updateLead } from './store.ts';

/** The customer marks the paper: yes, this was answered. The partner sees it; its own state stays its own. */
export const confirmAnswer = defineCommand({
  name: 'demand.confirmAnswer',
  permission: 'public',
  input: inquiryAccess,
  output: inquirySchema,
  async run({ input, ctx }) {
    const row = await loadInquiry(ctx, input);
    if (row.answeredAt || row.consentWithdrawnAt || !mayConfirmAnswer(row.state as LeadState))
      throw new AppError('conflict', { extra: { state: row.state } });
    const updated = await updateLead(ctx.tx, { row, data: { answeredAt: ctx.clock.now() } });
    if (!updated) throw new AppError('conflict');
    const { id: subject, organizationId } = row;
    ctx.record({
      subject,
      organizationId,
      before: { answeredAt: null },
      after: { answeredAt: updated.answeredAt },
    });
    return toInquiry(updated);
  },
});
