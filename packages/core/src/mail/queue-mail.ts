import { locales } from '@headwater/domain';
import { z } from 'zod';
import { defineCommand } from '../kit/index.ts';

/** For what happens outside a command of ours, such as the auth library's callbacks; inside one, use `ctx.mail`. */
export const queueMail = defineCommand({
  name: 'mail.queueMail',
  permission: 'system',
  input: z.object({
    to: z.email().max(254),
    locale: z.enum(locales),
    template: z.string().max(60),
    subject: z.string().max(200),
    text: z.string().max(50_000),
    html: z.string().max(100_000),
  }),
  output: z.object({ queued: z.literal(true) }),
  async run({ input, ctx }) {
    ctx.mail(input);
    ctx.record({ subject: 'mail', before: null, after: { template: input.template, locale: input.locale } });
    return { queued: true as const };
  },
});
