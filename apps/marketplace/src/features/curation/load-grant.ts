import { can } from '../../server/can.ts';
import type { PageContext } from '../../server/context.ts';

export type GrantView = Awaited<ReturnType<typeof loadGrant>>;

export async function loadGrant(visitor: PageContext, grantId: string) {
  const grant = await visitor.api.curation.getStanding({ grantId });
  const mayDecide = can(visitor, 'curation.decide');
  return {
    grant,
    mayDecide,
    /** The boutique takes a second person; refusing one's own proposal is allowed. */
    mayApprove:
      mayDecide && (grant.standing !== 'boutique' || grant.proposedBy.id !== visitor.session?.user.id),
  };
}
