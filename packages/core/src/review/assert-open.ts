import { AppError } from '@headwater/domain';
import { type CaseState, caseMachine } from '@headwater/domain/review';
import type { CaseRow } from './store/cases.ts';

/** Only a case that waits for a curator can be claimed or decided. */
export function assertOpen(review: CaseRow): void {
  if (review.state === 'open') return;
  throw new AppError('illegal_transition', {
    extra: { from: review.state, possible: caseMachine[review.state as CaseState].to },
  });
}

/** A re-check is concluded, not decided: its version is live already. */
export function assertNoRecheck(review: CaseRow): void {
  assertOpen(review);
  if (review.recheck) throw new AppError('conflict', { extra: { reason: 'recheck' } });
}
