import { AppError } from '@headwater/domain';
import { maskEmail } from '@headwater/domain/demand';
import { noticeRules } from '@headwater/domain/identity';
import { z } from 'zod';
import { defineQuery } from '../kit/index.ts';
import { noticeChoiceSchema } from './notice-schema.ts';
import { openUnsubscribeToken, unsubscribeToken } from './open-unsubscribe-token.ts';
import { findAddress, listRefusedKinds } from './store-notices.ts';

/** What the link in a mail would end; the address is masked, because mails are forwarded. */
export const getUnsubscription = defineQuery({
  name: 'mail.getUnsubscription',
  permission: 'public',
  input: z.object({ token: unsubscribeToken }),
  output: noticeChoiceSchema.extend({ address: z.string() }),
  async run({ input, ctx }) {
    const { userId, kind } = openUnsubscribeToken(ctx, input.token);
    const person = await findAddress(ctx.database.prisma, userId);
    if (!person) throw new AppError('not_found');
    const refused = await listRefusedKinds(ctx.database.prisma, userId);
    const { title, summary } = noticeRules[kind];
    return { kind, title, summary, email: !refused.includes(kind), address: maskEmail(person.email) };
  },
});
