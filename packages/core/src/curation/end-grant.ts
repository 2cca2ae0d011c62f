import { actorId } from '@headwater/domain';
import type { CommandContext } from '../kit/index.ts';
import { type GrantRow, updateGrant } from './store.ts';
import { toGrant } from './to-grant.ts';

/** Ends a grant without touching the listing. */
export async function endGrant(
  ctx: CommandContext,
  { grant, state, reason }: { grant: GrantRow; state: 'refused' | 'revoked' | 'expired'; reason: string },
) {
  const decided = state === 'refused' ? { approvedById: actorId(ctx.actor), decidedAt: ctx.clock.now() } : {};
  const ended = await updateGrant(ctx.tx, {
    id: grant.id,
    data: { state, endedReason: reason, ...decided },
  });
  ctx.record({ subject: grant.id, before: { state: grant.state }, after: { state }, reason });
  return toGrant(ctx.tx, ended);
}
