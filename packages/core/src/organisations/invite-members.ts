import { AppError } from '@headwater/domain';
import { emailAddress, invitationSchema } from '@headwater/domain/organisations';
import { z } from 'zod';
import { defineCommand } from '../kit/index.ts';
import { inviteMember } from './invite-member.ts';

const mostAtOnce = 20;

/** Several people with the same roles: all of them or, when one cannot be invited, none, and the answer says which. */
export const inviteMembers = defineCommand({
  name: 'organisations.inviteMembers',
  permission: 'member.write',
  input: z.object({
    emails: z.array(emailAddress).min(1).max(mostAtOnce),
    roles: z.array(z.string().max(40)).min(1).max(10),
  }),
  output: z.object({ invitations: z.array(invitationSchema) }),
  async run({ input: { emails, roles }, ctx }) {
    const invitations: z.input<typeof invitationSchema>[] = [];
    for (const email of new Set(emails))
      invitations.push(
        await inviteMember(ctx, { email, roles }).catch((error: unknown) => {
          throw error instanceof AppError && error.code === 'conflict' ? about(email, error) : error;
        }),
      );
    ctx.record({
      subject: 'invitations',
      organizationId: ctx.actor.kind === 'user' ? (ctx.actor.organization?.id ?? null) : null,
      before: null,
      after: { invited: invitations.length, roles },
    });
    return { invitations };
  },
});

const about = (email: string, { detail }: AppError) =>
  new AppError('conflict', {
    detail: { en: `${email}: ${detail?.en ?? ''}`, 'zh-CN': `${email}：${detail?.['zh-CN'] ?? ''}` },
  });
