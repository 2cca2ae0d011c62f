import { actorId } from '@headwater/domain';
import { z } from 'zod';
import { moveVersion, noteText, publishVersion } from '../catalogue/index.ts';
import { defineCommand } from '../kit/index.ts';
import { assertNoRecheck } from './assert-open.ts';
import { lockCaseToDecide } from './load-case.ts';
import { notifyPublisher } from './notify-publisher.ts';
import { recordDecision } from './record-decision.ts';
import { caseId, caseSchema } from './schema.ts';
import { updateCase } from './store/cases.ts';
import { toCase } from './to-case.ts';

/** The version may go before customers; with `publish` it does so in the same step. */
export const approveVersion = defineCommand({
  name: 'review.approveVersion',
  permission: 'review.decide',
  input: z.object({ caseId, note: noteText.optional(), publish: z.boolean().default(false) }),
  output: caseSchema,
  async run({ input, ctx }) {
    const { review, listing, version } = await lockCaseToDecide(ctx, input.caseId);
    assertNoRecheck(review);
    const now = ctx.clock.now();
    const approved = await moveVersion(ctx, {
      listing,
      version,
      to: 'approved',
      code: 'awaiting_publication',
      data: { decidedAt: now },
    });
    const decided = await updateCase(ctx.tx, {
      id: review.id,
      data: { state: 'decided', decision: 'approved', decidedById: actorId(ctx.actor), decidedAt: now },
    });
    const note = input.note ?? null;
    await recordDecision(ctx, { review, action: 'approve', note });
    const shown = input.publish
      ? await publishVersion(ctx, { listing, version: approved, code: 'published_by_curator' })
      : approved;
    await notifyPublisher(ctx, { listing, version: shown, note });
    return toCase(decided);
  },
});
