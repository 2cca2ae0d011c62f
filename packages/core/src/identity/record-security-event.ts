import { z } from 'zod';
import { defineCommand } from '../kit/index.ts';

export const securityEvent = z.enum([
  'signed_up',
  'signed_in',
  'sign_in_linked',
  'password_changed',
  'second_factor_enabled',
  'second_factor_disabled',
  'backup_codes_renewed',
]);

/** The auth library writes its own tables; this puts what happened into the audit log beside everything else. */
export const recordSecurityEvent = defineCommand({
  name: 'identity.recordSecurityEvent',
  permission: 'system',
  input: z.object({
    userId: z.string().max(60),
    event: securityEvent,
    detail: z.record(z.string(), z.string().nullable()).optional(),
  }),
  output: z.object({ recorded: z.literal(true) }),
  async run({ input, ctx }) {
    ctx.record({
      subject: input.userId,
      before: null,
      after: { event: input.event, ...input.detail },
      reason: input.event,
    });
    return { recorded: true as const };
  },
});
