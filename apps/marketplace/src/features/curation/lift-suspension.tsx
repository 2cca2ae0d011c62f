import { m } from '../../generated/paraglide/messages.js';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Textarea } from '../../ui/textarea.tsx';
import { ConfirmAction } from '../workspace/confirm-action.tsx';

export function LiftSuspension() {
  return (
    <ConfirmAction
      trigger={<Button variant="primary">{m.curation_lift()}</Button>}
      title={m.curation_lift_title()}
      description={m.curation_lift_text()}
      confirm={m.curation_lift()}
      tone="primary"
      fields={{ intent: 'lift' }}
      done={m.curation_lifted()}
    >
      <Field name="reason" label={m.curation_lift_reason()} maxLength={4000} required>
        <Textarea rows={3} />
      </Field>
    </ConfirmAction>
  );
}
