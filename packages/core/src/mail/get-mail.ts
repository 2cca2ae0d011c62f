import { AppError } from '@headwater/domain';
import { z } from 'zod';
import { defineQuery } from '../kit/index.ts';
import { mailEnvelopeSchema, toEnvelope } from './mail-schema.ts';
import { assertOutboxOpen, isOutboxOpen } from './outbox-access.ts';
import { findMail } from './store.ts';

/** One mail. Its body is shown in the sample run only: elsewhere a sign-in link in it would be a key to an account. */
export const getMail = defineQuery({
  name: 'mail.getMail',
  permission: 'public',
  input: z.object({ id: z.string().max(60) }),
  output: mailEnvelopeSchema.extend({ text: z.string().nullable(), html: z.string().nullable() }),
  async run({ input, ctx }) {
    assertOutboxOpen(ctx);
    const row = await findMail(ctx.database, input.id);
    if (!row) throw new AppError('not_found');
    const body = isOutboxOpen(ctx) ? { text: row.text, html: row.html } : { text: null, html: null };
    return { ...toEnvelope(row), ...body };
  },
});
