import { AppError } from '@headwater/domain';
import { z } from 'zod';
import { defineCommand } from '../kit/index.ts';
import { openUnsubscribeToken, unsubscribeToken } from './open-unsubscribe-token.ts';
import { findAddress, putNoticeChoice } from './store-notices.ts';

/** One click from a mail, without signing in (RFC 8058); `email: true` takes it back on the page that follows. */
export const unsubscribePerson = defineCommand({
  name: 'mail.unsubscribePerson',
  permission: 'public',
  input: z.object({ token: unsubscribeToken, email: z.boolean().default(false) }),
  output: z.object({ kind: z.string(), email: z.boolean() }),
  async run({ input: { token, email }, ctx }) {
    const { userId, kind } = openUnsubscribeToken(ctx, token);
    if (!(await findAddress(ctx.tx, userId))) throw new AppError('not_found');
    await putNoticeChoice(ctx.tx, { userId, kind, email, at: ctx.clock.now() });
    ctx.record({ subject: userId, before: null, after: { notice: kind, email }, reason: 'link_in_mail' });
    return { kind, email };
  },
});
