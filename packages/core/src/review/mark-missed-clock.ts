import { AppError } from '@headwater/domain';
import { isOverdue } from '@headwater/domain/review';
import { z } from 'zod';
import { defineCommand } from '../kit/index.ts';
import { assertOpen } from './assert-open.ts';
import { lockCase } from './load-case.ts';
import { caseId, caseSchema } from './schema.ts';
import { updateCase } from './store/cases.ts';
import { toCase } from './to-case.ts';

/** Our own clock ran out: the desk shows it, and the publisher's next submission takes the fast lane. */
export const markMissedClock = defineCommand({
  name: 'review.markMissedClock',
  permission: 'system',
  input: z.object({ caseId }),
  output: caseSchema,
  async run({ input, ctx }) {
    const { review } = await lockCase(ctx, input.caseId);
    assertOpen(review);
    const now = ctx.clock.now();
    if (review.missedAt || !isOverdue({ dueAt: review.dueAt, now })) throw new AppError('conflict');
    const marked = await updateCase(ctx.tx, { id: review.id, data: { missedAt: now } });
    ctx.record({
      subject: review.id,
      organizationId: review.organizationId,
      before: { missedAt: null },
      after: { missedAt: now },
    });
    return toCase(marked);
  },
});
