import { AppError } from '@headwater/domain';
import { z } from 'zod';
import { defineCommand, notifyWorker } from '../kit/index.ts';
import { findMailState, requeueMail } from './store.ts';

/** Sends a mail that failed once more; one that left already has no body any more. */
export const resendMail = defineCommand({
  name: 'operations.resendMail',
  permission: 'operations.write',
  input: z.object({ mailId: z.string().max(60) }),
  output: z.object({ id: z.string(), state: z.string() }),
  async run({ input, ctx }) {
    const mail = await findMailState(ctx.tx, input.mailId);
    if (!mail) throw new AppError('not_found');
    if (mail.state !== 'failed' || mail.text === '')
      throw new AppError('illegal_transition', { extra: { from: mail.state } });
    const row = await requeueMail(ctx.tx, { id: mail.id, now: ctx.clock.now() });
    await notifyWorker(ctx.tx);
    ctx.record({
      subject: mail.id,
      before: { state: mail.state, attempts: mail.attempts, createdAt: mail.createdAt },
      after: { state: row.state },
    });
    return row;
  },
});
