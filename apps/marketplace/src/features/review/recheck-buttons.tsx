import { m } from '../../generated/paraglide/messages.js';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Textarea } from '../../ui/textarea.tsx';
import { ConfirmAction } from '../workspace/confirm-action.tsx';

/** A second look at what the risk policy let pass: it stands, or the publisher is no longer trusted. */
export function RecheckButtons() {
  return (
    <div className="flex flex-wrap gap-2">
      <ConfirmAction
        trigger={<Button variant="primary">{m.review_confirm()}</Button>}
        title={m.review_confirm_title()}
        description={m.review_confirm_text()}
        confirm={m.review_confirm()}
        tone="primary"
        fields={{ intent: 'recheck', outcome: 'confirmed' }}
        done={m.review_confirmed()}
      >
        <Found />
      </ConfirmAction>
      <ConfirmAction
        trigger={<Button variant="danger">{m.review_doubt()}</Button>}
        title={m.review_doubt_title()}
        description={m.review_doubt_text()}
        confirm={m.review_doubt()}
        fields={{ intent: 'recheck', outcome: 'not_confirmed' }}
        done={m.review_doubted()}
      >
        <Found />
      </ConfirmAction>
    </div>
  );
}

const Found = () => (
  <Field
    name="note"
    label={m.review_recheck_note()}
    hint={m.review_recheck_note_hint()}
    maxLength={4000}
    required
  >
    <Textarea rows={4} />
  </Field>
);
