import { AppError, actorId } from '@headwater/domain';
import { z } from 'zod';
import { assertNotOwnWork, setVersionState } from '../catalogue/index.ts';
import { defineCommand } from '../kit/index.ts';
import { assertOpen } from './assert-open.ts';
import { lockCase, workOf } from './load-case.ts';
import { caseId, caseSchema } from './schema.ts';
import { updateCase } from './store/cases.ts';
import { toCase } from './to-case.ts';

/** Takes a case into one's own hands; never one's own work, never out of another's hands. */
export const claimCase = defineCommand({
  name: 'review.claimCase',
  permission: 'review.decide',
  input: z.object({ caseId }),
  output: caseSchema,
  async run({ input, ctx }) {
    const file = await lockCase(ctx, input.caseId);
    const { review, listing, version } = file;
    assertOpen(review);
    await assertNotOwnWork(ctx.tx, { actor: ctx.actor, work: await workOf(ctx.tx, file) });
    const me = actorId(ctx.actor);
    if (review.assigneeId && review.assigneeId !== me)
      throw new AppError('conflict', {
        detail: { en: 'Another reviewer has claimed it.', 'zh-CN': '其他审核人员已领取。' },
        extra: { assigneeId: review.assigneeId },
      });
    const claimed = await updateCase(ctx.tx, {
      id: review.id,
      data: { assigneeId: me, claimedAt: ctx.clock.now() },
    });
    ctx.record({
      subject: review.id,
      organizationId: review.organizationId,
      before: { assigneeId: review.assigneeId },
      after: { assigneeId: me },
    });
    if (!review.recheck)
      await setVersionState(ctx, {
        listing,
        version,
        to: 'in_review',
        code: 'claimed',
        dueAt: version.dueAt,
      });
    return toCase(claimed);
  },
});
