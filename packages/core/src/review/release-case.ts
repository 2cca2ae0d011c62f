import { z } from 'zod';
import { setVersionState } from '../catalogue/index.ts';
import { defineCommand } from '../kit/index.ts';
import { assertOpen } from './assert-open.ts';
import { lockCase } from './load-case.ts';
import { caseId, caseSchema } from './schema.ts';
import { updateCase } from './store/cases.ts';
import { toCase } from './to-case.ts';

/** Puts a case back into the queue; any curator may, so that nothing waits for somebody who is away. */
export const releaseCase = defineCommand({
  name: 'review.releaseCase',
  permission: 'review.decide',
  input: z.object({ caseId }),
  output: caseSchema,
  async run({ input, ctx }) {
    const { review, listing, version } = await lockCase(ctx, input.caseId);
    assertOpen(review);
    const released = await updateCase(ctx.tx, {
      id: review.id,
      data: { assigneeId: null, claimedAt: null },
    });
    ctx.record({
      subject: review.id,
      organizationId: review.organizationId,
      before: { assigneeId: review.assigneeId },
      after: { assigneeId: null },
    });
    if (!review.recheck && review.assigneeId)
      await setVersionState(ctx, {
        listing,
        version,
        to: 'in_review',
        code: 'awaiting_claim',
        dueAt: version.dueAt,
      });
    return toCase(released);
  },
});
