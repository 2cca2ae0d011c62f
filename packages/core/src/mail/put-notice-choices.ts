import { AppError } from '@headwater/domain';
import { noticeKinds } from '@headwater/domain/identity';
import { z } from 'zod';
import { defineCommand } from '../kit/index.ts';
import { noticeKindSchema } from './notice-schema.ts';
import { listRefusedKinds, putNoticeChoice } from './store-notices.ts';

/** The caller's own choices; kinds that are not named stay as they are. */
export const putNoticeChoices = defineCommand({
  name: 'mail.putNoticeChoices',
  permission: 'signed_in',
  input: z.object({
    choices: z
      .array(z.object({ kind: noticeKindSchema, email: z.boolean() }))
      .min(1)
      .max(noticeKinds.length),
  }),
  output: z.object({ refused: z.array(z.string()) }),
  async run({ input, ctx }) {
    if (ctx.actor.kind !== 'user') throw new AppError('forbidden');
    const { userId } = ctx.actor;
    const before = await listRefusedKinds(ctx.tx, userId);
    for (const { kind, email } of input.choices)
      await putNoticeChoice(ctx.tx, { userId, kind, email, at: ctx.clock.now() });
    const refused = await listRefusedKinds(ctx.tx, userId);
    ctx.record({ subject: userId, before: { refusedNotices: before }, after: { refusedNotices: refused } });
    return { refused };
  },
});
