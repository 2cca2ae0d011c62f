import { AppError } from '@headwater/domain';
import { reviewDueAt } from '@headwater/domain/review';
import { z } from 'zod';
import { findPendingVersion, moveVersion, noteText } from '../catalogue/index.ts';
import { defineCommand } from '../kit/index.ts';
import { lockCaseToDecide } from './load-case.ts';
import { notifyPublisher } from './notify-publisher.ts';
import { recordDecision } from './record-decision.ts';
import { caseId, caseSchema } from './schema.ts';
import { getPolicy, updateCase } from './store/cases.ts';
import { toCase } from './to-case.ts';

/** Takes back a rejection, or an approval that is not published yet, because something was overlooked. */
export const reopenCase = defineCommand({
  name: 'review.reopenCase',
  permission: 'review.decide',
  input: z.object({ caseId, note: noteText }),
  output: caseSchema,
  async run({ input, ctx }) {
    const { review, listing, version } = await lockCaseToDecide(ctx, input.caseId);
    if (!['rejected', 'approved'].includes(version.state))
      throw new AppError('illegal_transition', { extra: { from: version.state, to: 'in_review' } });
    const pending = await findPendingVersion(ctx.tx, listing.id);
    if (pending && pending.id !== version.id) throw new AppError('version_pending');
    const now = ctx.clock.now();
    const { rules } = await getPolicy(ctx.tx, now);
    const dueAt = reviewDueAt({ submittedAt: now, workingDays: rules.reviewWorkingDays });
    const data = { state: 'open', decision: null, decidedById: null, decidedAt: null };
    const open = await updateCase(ctx.tx, {
      id: review.id,
      data: { ...data, assigneeId: null, claimedAt: null, dueAt },
    });
    await recordDecision(ctx, { review, action: 'reopen', note: input.note });
    const moved = await moveVersion(ctx, { listing, version, to: 'in_review', code: 'reopened', dueAt });
    await notifyPublisher(ctx, { listing, version: moved, note: input.note });
    return toCase(open);
  },
});
