import { AppError, newId } from '@headwater/domain';
import { ownOrganizationSchema } from '@headwater/domain/organisations';
import { z } from 'zod';
import { type CommandContext, defineCommand, sha256 } from '../kit/index.ts';
import { invitationToken } from './get-invitation.ts';
import {
  findInvitationByHash,
  findMembership,
  findPerson,
  type InvitationRow,
  insertMembership,
  setActiveOrganization,
  takeInvitation,
} from './store/index.ts';
import { userOf } from './user-of.ts';
import { invitationStateOf, toOwnOrganization } from './views.ts';

/** Joins the organisation. The mail was for one address: another account cannot use it, and it works once. */
export const acceptInvitation = defineCommand({
  name: 'organisations.acceptInvitation',
  permission: 'signed_in',
  input: z.object({ token: invitationToken }),
  output: ownOrganizationSchema,
  async run({ input, ctx }) {
    const { userId, sessionId } = userOf(ctx.actor);
    const invitation = await findInvitationByHash(ctx.tx, sha256(input.token));
    if (!invitation) throw new AppError('not_found');
    await assertAddressee(ctx, userId, invitation);
    const now = ctx.clock.now();
    if (invitationStateOf(invitation, now) !== 'pending') throw noLongerOpen();
    if (!(await takeInvitation(ctx.tx, { id: invitation.id, at: now }))) throw noLongerOpen();
    const { organizationId, roles } = invitation;
    if (await findMembership(ctx.tx, { organizationId, userId })) throw new AppError('conflict');
    const row = await insertMembership(ctx.tx, { id: newId('mbr'), organizationId, userId, roles });
    if (sessionId) await setActiveOrganization(ctx.tx, { sessionId, userId, organizationId });
    ctx.record({ subject: row.id, organizationId, before: null, after: row });
    const used = { ...invitation, acceptedAt: now };
    ctx.record({ subject: invitation.id, organizationId, before: invitation, after: used });
    return toOwnOrganization({ roles, organization: invitation.organization }, organizationId);
  },
});

async function assertAddressee(
  ctx: CommandContext,
  userId: string,
  invitation: InvitationRow,
): Promise<void> {
  const person = await findPerson(ctx.tx, { id: userId });
  if (person?.emailVerified && person.email.toLowerCase() === invitation.email) return;
  throw new AppError('forbidden', {
    detail: {
      en: 'This invitation is for another e-mail address, or yours is not confirmed yet.',
      'zh-CN': '此邀请发给了另一个邮箱，或您的邮箱尚未确认。',
    },
  });
}

const noLongerOpen = () =>
  new AppError('conflict', {
    detail: {
      en: 'This invitation was used, revoked or has expired.',
      'zh-CN': '此邀请已被使用、撤销或过期。',
    },
  });
