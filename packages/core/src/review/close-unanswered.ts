import { AppError } from '@headwater/domain';
import { isOverdue } from '@headwater/domain/review';
import { z } from 'zod';
import { moveVersion } from '../catalogue/index.ts';
import { defineCommand } from '../kit/index.ts';
import { lockCase } from './load-case.ts';
import { notifyPublisher } from './notify-publisher.ts';
import { caseId, caseSchema } from './schema.ts';
import { updateCase } from './store/cases.ts';
import { toCase } from './to-case.ts';

/** The publisher's clock ran out: the version is taken back for it, and it may push again whenever it likes. */
export const closeUnanswered = defineCommand({
  name: 'review.closeUnanswered',
  permission: 'system',
  input: z.object({ caseId }),
  output: caseSchema,
  async run({ input, ctx }) {
    const { review, listing, version } = await lockCase(ctx, input.caseId);
    const waits = review.state === 'waiting_publisher' && version.state === 'action_required';
    if (!waits || !isOverdue({ dueAt: review.dueAt, now: ctx.clock.now() })) throw new AppError('conflict');
    const moved = await moveVersion(ctx, { listing, version, to: 'withdrawn', code: 'unanswered' });
    const closed = await updateCase(ctx.tx, {
      id: review.id,
      data: { state: 'withdrawn', decidedAt: ctx.clock.now() },
    });
    await notifyPublisher(ctx, { listing, version: moved });
    return toCase(closed);
  },
});
