import type { CaseView } from './load-case.ts';

export const decisionKinds = ['approve-publish', 'approve', 'changes', 'reject'] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/** Whether this person may decide now: a curator, not their own work, and the case is in their hands. */
export const holdsCase = ({
  review,
  me,
  mayDecide,
}: Pick<CaseView, 'review' | 'me' | 'mayDecide'>): boolean =>
  mayDecide && review.fourEyes.mayDecide && review.state === 'open' && review.assignee?.id === me;
