import type { CaseView } from './load-case.ts';

export type DecisionKind = 'approve-publish' | 'approve' | 'changes' | 'reject';

/** Whether this person may decide now: a curator, not their own work, and the case is in their hands. */
export const holdsCase = ({ review, me, mayDecide }: CaseView): boolean =>
  mayDecide && review.fourEyes.mayDecide && review.state === 'open' && review.assignee?.id === me;
