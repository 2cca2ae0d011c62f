import { AppError, organizationOf } from '@headwater/domain';
import { invitationSchema } from '@headwater/domain/organisations';
import { z } from 'zod';
import { defineCommand } from '../kit/index.ts';
import { findInvitation, revokeInvitations } from './store/index.ts';
import { toInvitation } from './views.ts';

export const revokeInvitation = defineCommand({
  name: 'organisations.revokeInvitation',
  permission: 'member.write',
  input: z.object({ invitationId: z.string().max(40) }),
  output: invitationSchema,
  async run({ input: { invitationId: id }, ctx }) {
    const organizationId = organizationOf(ctx.actor);
    const before = await findInvitation(ctx.tx, { id, organizationId });
    if (!before) throw new AppError('not_found');
    const at = ctx.clock.now();
    const { count } = await revokeInvitations(ctx.tx, { where: { id, organizationId }, at });
    if (count === 0) throw new AppError('conflict');
    const after = { ...before, revokedAt: at };
    ctx.record({ subject: id, organizationId, before, after });
    return toInvitation(after, at);
  },
});
