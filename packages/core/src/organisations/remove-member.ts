import { memberSchema } from '@headwater/domain/organisations';
import { z } from 'zod';
import { defineCommand } from '../kit/index.ts';
import { endMembership } from './end-membership.ts';

export const removeMember = defineCommand({
  name: 'organisations.removeMember',
  permission: 'member.write',
  input: z.object({ memberId: z.string().max(40) }),
  output: memberSchema,
  run: ({ input: { memberId }, ctx }) => endMembership(ctx, { memberId, reason: 'member_removed' }),
});
