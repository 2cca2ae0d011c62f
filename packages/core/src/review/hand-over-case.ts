import { AppError, actorId } from '@headwater/domain';
import { z } from 'zod';
import { assertNotOwnWork } from '../catalogue/index.ts';
import { defineCommand } from '../kit/index.ts';
import { assertOpen } from './assert-open.ts';
import { lockCase, workOf } from './load-case.ts';
import { caseId, caseSchema } from './schema.ts';
import { updateCase } from './store/cases.ts';
import { listReviewerRows } from './store/reviewers.ts';
import { toCase } from './to-case.ts';

/** Out of one's own hands into a colleague's who may decide it. */
export const handOverCase = defineCommand({
  name: 'review.handOverCase',
  permission: 'review.decide',
  input: z.object({ caseId, assigneeId: z.string().min(1).max(60) }),
  output: caseSchema,
  async run({ input, ctx }) {
    const file = await lockCase(ctx, input.caseId);
    const { review } = file;
    assertOpen(review);
    if (review.assigneeId !== actorId(ctx.actor))
      throw new AppError('conflict', {
        detail: { en: 'Only who holds a case hands it over.', 'zh-CN': '只有当前持有人可以转交。' },
      });
    const colleague = (await listReviewerRows(ctx.tx)).find(({ userId }) => userId === input.assigneeId);
    if (!colleague) throw new AppError('not_found');
    const { userId, user, roles, organizationId } = colleague;
    await assertNotOwnWork(ctx.tx, {
      actor: { kind: 'user', userId, ...user, organization: { id: organizationId, kind: 'vendor', roles } },
      work: await workOf(ctx.tx, file),
    });
    const handed = await updateCase(ctx.tx, {
      id: review.id,
      data: { assigneeId: userId, claimedAt: ctx.clock.now() },
    });
    ctx.record({
      subject: review.id,
      organizationId: review.organizationId,
      before: { assigneeId: review.assigneeId },
      after: { assigneeId: userId },
    });
    return toCase(handed);
  },
});
