import { AppError, type OrganizationKind, organizationOf } from '@headwater/domain';
import { checkRoles, emailAddress, invitationSchema } from '@headwater/domain/organisations';
import { z } from 'zod';
import { defineCommand } from '../kit/index.ts';
import { sendInvitation } from './send-invitation.ts';
import { countOpenInvitations, findMembership, findOrganization, findPerson } from './store/index.ts';
import { toInvitation } from './views.ts';

const mostOpen = 100;

export const inviteMember = defineCommand({
  name: 'organisations.inviteMember',
  permission: 'member.write',
  input: z.object({ email: emailAddress, roles: z.array(z.string().max(40)).min(1).max(10) }),
  output: invitationSchema,
  async run({ input: { email, roles }, ctx }) {
    const organization = await findOrganization(ctx.tx, organizationOf(ctx.actor));
    if (!organization) throw new AppError('not_found');
    const checked = checkRoles(organization.kind as OrganizationKind, roles);
    const person = await findPerson(ctx.tx, { email });
    if (person && (await findMembership(ctx.tx, { organizationId: organization.id, userId: person.id })))
      throw alreadyMember();
    const now = ctx.clock.now();
    if ((await countOpenInvitations(ctx.tx, { organizationId: organization.id, now })) >= mostOpen)
      throw tooMany();
    const { row } = await sendInvitation(ctx, { organization, email, roles: checked, locale: ctx.locale });
    return toInvitation(row, now);
  },
});

const alreadyMember = () =>
  new AppError('conflict', {
    detail: { en: 'This person is a member already.', 'zh-CN': '此人已是组织成员。' },
  });

const tooMany = () =>
  new AppError('conflict', {
    detail: {
      en: `At most ${mostOpen} invitations can be open at a time.`,
      'zh-CN': `同时有效的邀请最多 ${mostOpen} 个。`,
    },
  });
