import { reviewReasonCodes } from '@headwater/domain/review';
import { z } from 'zod';
import { moveVersion, noteText } from '../catalogue/index.ts';
import { defineCommand } from '../kit/index.ts';
import { assertNoRecheck } from './assert-open.ts';
import { lockCaseToDecide } from './load-case.ts';
import { notifyPublisher } from './notify-publisher.ts';
import { recordDecision } from './record-decision.ts';
import { caseId, caseSchema } from './schema.ts';
import { updateCase } from './store/cases.ts';
import { toCase } from './to-case.ts';

/** Hands the version back with structured reasons; the case stays with its reviewer. */
export const requestChanges = defineCommand({
  name: 'review.requestChanges',
  permission: 'review.decide',
  input: z.object({
    caseId,
    reasons: z.array(z.enum(reviewReasonCodes)).min(1).max(10),
    note: noteText,
  }),
  output: caseSchema,
  async run({ input, ctx }) {
    const { review, listing, version } = await lockCaseToDecide(ctx, input.caseId);
    assertNoRecheck(review);
    const moved = await moveVersion(ctx, {
      listing,
      version,
      to: 'action_required',
      code: 'changes_requested',
    });
    const waiting = await updateCase(ctx.tx, {
      id: review.id,
      data: { state: 'waiting_publisher', dueAt: moved.dueAt ?? review.dueAt },
    });
    await recordDecision(ctx, {
      review,
      action: 'request_changes',
      reasons: [...new Set(input.reasons)],
      note: input.note,
    });
    await notifyPublisher(ctx, { listing, version: moved, note: input.note });
    return toCase(waiting);
  },
});
