import { AppError, actorId } from '@headwater/domain';
import { z } from 'zod';
import { defineCommand } from '../kit/index.ts';
import { cannedCode, cannedReasonSchema, toCannedReason } from './canned-reason-schema.ts';
import { findCannedReason, updateCannedReason } from './store/canned-reasons.ts';

/** Takes a text out of the decisions, or puts it back; nothing is ever deleted. */
export const retireCannedReason = defineCommand({
  name: 'review.retireCannedReason',
  permission: 'reason.write',
  input: z.object({ code: cannedCode, retired: z.boolean() }),
  output: cannedReasonSchema,
  async run({ input, ctx }) {
    const before = await findCannedReason(ctx.tx, input.code);
    if (!before) throw new AppError('not_found');
    const now = ctx.clock.now();
    const row = await updateCannedReason(ctx.tx, {
      code: input.code,
      data: { retiredAt: input.retired ? now : null, updatedById: actorId(ctx.actor), updatedAt: now },
    });
    ctx.record({
      subject: input.code,
      before: { retiredAt: before.retiredAt?.toISOString() ?? null },
      after: { retiredAt: row.retiredAt?.toISOString() ?? null },
    });
    return toCannedReason(row);
  },
});
