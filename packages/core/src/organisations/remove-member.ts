import { assertLeadRemains, memberSchema } from '@headwater/domain/organisations';
import { z } from 'zod';
import { defineCommand } from '../kit/index.ts';
import { loadMember } from './load-member.ts';
import { deleteMembership, forgetActiveOrganization, revokeKeysOf } from './store/index.ts';
import { toMember } from './views.ts';

/** The person loses access at once, and so do the keys that the person made. */
export const removeMember = defineCommand({
  name: 'organisations.removeMember',
  permission: 'member.write',
  input: z.object({ memberId: z.string().max(40) }),
  output: memberSchema,
  async run({ input, ctx }) {
    const { organizationId, kind, member, otherLeads } = await loadMember(ctx, input.memberId);
    assertLeadRemains(kind, { before: member.roles, after: [], otherLeads });
    await deleteMembership(ctx.tx, member.id);
    await forgetActiveOrganization(ctx.tx, { userId: member.userId, organizationId });
    const keys = await revokeKeysOf(ctx.tx, { organizationId, userId: member.userId, at: ctx.clock.now() });
    ctx.record({ subject: member.id, organizationId, before: member, after: null });
    if (keys.count > 0)
      ctx.record({
        subject: member.userId,
        organizationId,
        before: { activeKeys: keys.count },
        after: { activeKeys: 0 },
        reason: 'member_removed',
      });
    return toMember(member);
  },
});
