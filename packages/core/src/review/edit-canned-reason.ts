import { AppError, actorId } from '@headwater/domain';
import { z } from 'zod';
import { assertRevision, defineCommand } from '../kit/index.ts';
import { assertFits } from './assert-fits.ts';
import { cannedCode, cannedReasonInput, cannedReasonSchema, toCannedReason } from './canned-reason-schema.ts';
import { findCannedReason, updateCannedReason } from './store/canned-reasons.ts';

/** New words for later decisions; earlier ones keep what was sent. */
export const editCannedReason = defineCommand({
  name: 'review.editCannedReason',
  permission: 'reason.write',
  input: z.object({
    code: cannedCode,
    ...cannedReasonInput,
    position: z.int().min(0).max(100_000).optional(),
    /** The revision the caller read; another since then is a conflict. */
    revision: z.int().optional(),
  }),
  output: cannedReasonSchema,
  async run({ input: { code, title, text, revision, position, ...rest }, ctx }) {
    assertFits(rest);
    const before = await findCannedReason(ctx.tx, code);
    if (!before) throw new AppError('not_found');
    assertRevision(revision === undefined ? ctx : { ...ctx, ifRevision: revision }, before.revision);
    const row = await updateCannedReason(ctx.tx, {
      code,
      data: {
        ...rest,
        titleZh: title['zh-CN'],
        titleEn: title.en,
        textZh: text['zh-CN'],
        textEn: text.en,
        ...(position === undefined ? {} : { position }),
        updatedById: actorId(ctx.actor),
        updatedAt: ctx.clock.now(),
      },
    });
    const output = toCannedReason(row);
    ctx.record({ subject: code, before: toCannedReason(before), after: output });
    return output;
  },
});
