import { AppError, actorId } from '@headwater/domain';
import { z } from 'zod';
import { noteText } from '../catalogue/index.ts';
import { defineCommand } from '../kit/index.ts';
import { assertOpen } from './assert-open.ts';
import { lockCaseToDecide } from './load-case.ts';
import { caseId, caseSchema } from './schema.ts';
import { distrust, insertNote, updateCase } from './store/cases.ts';
import { toCase } from './to-case.ts';

/** The second look at an automatic approval; when it does not confirm, the publisher is no longer trusted. */
export const concludeRecheck = defineCommand({
  name: 'review.concludeRecheck',
  permission: 'review.decide',
  input: z.object({ caseId, outcome: z.enum(['confirmed', 'not_confirmed']), note: noteText }),
  output: caseSchema,
  async run({ input, ctx }) {
    const { review } = await lockCaseToDecide(ctx, input.caseId);
    assertOpen(review);
    if (!review.recheck) throw new AppError('conflict', { extra: { reason: 'no_recheck' } });
    const now = ctx.clock.now();
    const me = actorId(ctx.actor);
    const confirmed = input.outcome === 'confirmed';
    await insertNote(ctx.tx, {
      caseId: review.id,
      authorId: me ?? 'system',
      visibility: 'internal',
      body: input.note,
      createdAt: now,
    });
    if (!confirmed) await distrust(ctx.tx, { organizationId: review.organizationId, now });
    const decided = await updateCase(ctx.tx, {
      id: review.id,
      data: {
        state: 'decided',
        decision: confirmed ? 'approved' : 'rejected',
        decidedById: me,
        decidedAt: now,
      },
    });
    ctx.record({
      subject: review.id,
      before: { state: review.state },
      after: { state: 'decided', outcome: input.outcome },
      reason: input.note,
    });
    return toCase(decided);
  },
});
