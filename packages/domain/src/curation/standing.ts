import type { Machine } from '../shared/index.ts';

export const standings = ['listed', 'whitelisted', 'boutique'] as const;
export type Standing = (typeof standings)[number];
export type RaisedStanding = Exclude<Standing, 'listed'>;

/** First key of the catalogue's default order. */
export const standingRank: Record<Standing, number> = { listed: 0, whitelisted: 1, boutique: 2 };

export type GrantState = 'proposed' | 'active' | 'refused' | 'revoked' | 'expired';

export const grantMachine: Machine<GrantState> = {
  proposed: { owner: 'curator', dueWorkingDays: 5, to: ['active', 'refused'] },
  // Its clock is the grant's own re-review date.
  active: { owner: 'curator', to: ['revoked', 'expired'] },
  refused: { owner: 'none', to: [] },
  revoked: { owner: 'none', to: [] },
  expired: { owner: 'none', to: [] },
};

/** Longest time a standing is valid before it is decided again. */
export const longestValidityDays: Record<RaisedStanding, number> = { whitelisted: 730, boutique: 365 };

/** The boutique takes two people: who proposes counts as the first, so somebody else has to approve. */
export const mayApprove = (grant: {
  standing: RaisedStanding;
  proposedById: string;
  approverId: string;
}): boolean => grant.standing === 'whitelisted' || grant.approverId !== grant.proposedById;

/** How long before its end a publisher hears that a standing comes up for re-review. */
export const standingNoticeDays = 30;
