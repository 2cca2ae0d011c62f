import type { BilingualText } from '../codes/locale.ts';

/** How a change is treated: by the risk policy, by a reviewer, or as a break for customers who use it. */
export type Impact = 'auto_approved' | 'needs_review' | 'breaking';

/** Kind of a change. */
export type ChangeKind = 'added' | 'removed' | 'changed';

/** An impact with its reason. */
export interface Judgement {
  impact: Impact;
  reason: BilingualText;
}
