import { m } from '../../generated/paraglide/messages.js';
import { ActionButton } from '../workspace/action-button.tsx';
import { HandOver } from './hand-over.tsx';
import type { CaseView } from './load-case.ts';

/** In whose hands the case is; claiming comes before deciding, and anybody may put a case back. */
export function Hands({ view: { review, me, mayDecide, colleagues } }: { view: CaseView }) {
  const { assignee, fourEyes } = review;
  if (!assignee) {
    if (!mayDecide) return <p className="text-ink-soft text-sm">{m.review_unclaimed()}</p>;
    if (!fourEyes.mayDecide) return null;
    return (
      <div data-claim className="space-y-2">
        <p className="text-ink-soft text-sm">{m.review_claim_first()}</p>
        <ActionButton variant="primary" fields={{ intent: 'claim' }} done={m.review_claimed()}>
          {m.review_claim()}
        </ActionButton>
      </div>
    );
  }
  const mine = assignee.id === me;
  return (
    <div className="flex flex-wrap items-start justify-between gap-2 text-sm">
      <span>{mine ? m.review_in_my_hands() : m.review_in_hands({ name: assignee.name ?? assignee.id })}</span>
      {mayDecide && (
        <ActionButton size="sm" variant="quiet" fields={{ intent: 'release' }} done={m.review_released()}>
          {m.review_release()}
        </ActionButton>
      )}
      {mine && colleagues.length > 0 && <HandOver colleagues={colleagues} />}
    </div>
  );
}
