import { assertLeadRemains } from '@headwater/domain/organisations';
import type { CommandContext } from '../kit/index.ts';
import { loadMember } from './load-member.ts';
import { deleteMembership, forgetActiveOrganization, revokeKeysOf } from './store/index.ts';
import { toMember } from './views.ts';

interface Ending {
  memberId: string;
  reason: 'member_removed' | 'member_left';
}

/** The person loses access at once, and so do the keys that the person made. */
export async function endMembership(ctx: CommandContext, { memberId, reason }: Ending) {
  const { organizationId, kind, member, otherLeads } = await loadMember(ctx, memberId);
  assertLeadRemains(kind, { before: member.roles, after: [], otherLeads });
  await deleteMembership(ctx.tx, member.id);
  await forgetActiveOrganization(ctx.tx, { userId: member.userId, organizationId });
  const keys = await revokeKeysOf(ctx.tx, { organizationId, userId: member.userId, at: ctx.clock.now() });
  ctx.record({ subject: member.id, organizationId, before: member, after: null, reason });
  if (keys.count > 0)
    ctx.record({
      subject: member.userId,
      organizationId,
      before: { activeKeys: keys.count },
      after: { activeKeys: 0 },
      reason,
    });
  return toMember(member);
}
