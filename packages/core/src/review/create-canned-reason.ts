import { AppError, actorId } from '@headwater/domain';
import { z } from 'zod';
import { defineCommand } from '../kit/index.ts';
import { assertFits } from './assert-fits.ts';
import { cannedCode, cannedReasonInput, cannedReasonSchema, toCannedReason } from './canned-reason-schema.ts';
import {
  countCannedReasons,
  findCannedReason,
  insertCannedReason,
  lastCannedPosition,
} from './store/canned-reasons.ts';

const most = 200;

/** A new prepared text, at the end of the list. */
export const createCannedReason = defineCommand({
  name: 'review.createCannedReason',
  permission: 'reason.write',
  input: z.object({ code: cannedCode, ...cannedReasonInput }),
  output: cannedReasonSchema,
  async run({ input: { code, title, text, ...rest }, ctx }) {
    assertFits(rest);
    if (await findCannedReason(ctx.tx, code))
      throw new AppError('conflict', {
        errors: [
          {
            pointer: '/code',
            code: 'taken',
            message: {
              en: 'A text with this code exists; codes are never reused.',
              'zh-CN': '该代码已被使用，代码不可重复使用。',
            },
          },
        ],
      });
    if ((await countCannedReasons(ctx.tx)) >= most) throw new AppError('conflict', { extra: { most } });
    const row = await insertCannedReason(ctx.tx, {
      code,
      ...rest,
      titleZh: title['zh-CN'],
      titleEn: title.en,
      textZh: text['zh-CN'],
      textEn: text.en,
      position: (await lastCannedPosition(ctx.tx)) + 10,
      updatedById: actorId(ctx.actor),
      updatedAt: ctx.clock.now(),
    });
    const output = toCannedReason(row);
    ctx.record({ subject: code, before: null, after: output });
    return output;
  },
});
