import { AppError, organizationOf } from '@headwater/domain';
import { memberSchema } from '@headwater/domain/organisations';
import { z } from 'zod';
import { defineCommand } from '../kit/index.ts';
import { endMembership } from './end-membership.ts';
import { findMembership } from './store/index.ts';
import { userOf } from './user-of.ts';

/** Anybody may go; the last person who runs the organisation hands it over first. */
export const leaveOrganization = defineCommand({
  name: 'organisations.leaveOrganization',
  permission: 'signed_in',
  input: z.object({ confirm: z.literal('leave') }),
  output: memberSchema,
  async run({ ctx }) {
    const { userId } = userOf(ctx.actor);
    const member = await findMembership(ctx.tx, { organizationId: organizationOf(ctx.actor), userId });
    if (!member) throw new AppError('not_found');
    return endMembership(ctx, { memberId: member.id, reason: 'member_left' });
  },
});
