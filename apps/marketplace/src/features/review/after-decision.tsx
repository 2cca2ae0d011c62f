import { m } from '../../generated/paraglide/messages.js';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Textarea } from '../../ui/textarea.tsx';
import { ActionButton } from '../workspace/action-button.tsx';
import { ConfirmAction } from '../workspace/confirm-action.tsx';
import type { CaseView } from './load-case.ts';

const reopenable = ['approved', 'rejected'];

/** What can still follow: publish what was approved, open again what was overlooked, raise what is live. */
export function AfterDecision({ view: { review, mayDecide } }: { view: CaseView }) {
  const { state } = review.version;
  if (state === 'live' && !review.recheck)
    return <LinkButton to={`/desk/listings/${review.listingId}`}>{m.review_open_listing()}</LinkButton>;
  if (!mayDecide || !review.fourEyes.mayDecide || !reopenable.includes(state)) return null;
  return (
    <div className="flex flex-wrap gap-2">
      {state === 'approved' && (
        <ActionButton variant="primary" fields={{ intent: 'publish' }} done={m.review_published()}>
          {m.review_publish()}
        </ActionButton>
      )}
      <ConfirmAction
        trigger={<Button>{m.review_reopen()}</Button>}
        title={m.review_reopen_title()}
        description={m.review_reopen_text()}
        confirm={m.review_reopen()}
        tone="primary"
        fields={{ intent: 'reopen' }}
        done={m.review_reopened()}
      >
        <Field name="note" label={m.review_reopen_note()} maxLength={4000} required>
          <Textarea rows={3} />
        </Field>
      </ConfirmAction>
    </div>
  );
}
