import { m } from '../../generated/paraglide/messages.js';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';
import { Select, type SelectOption } from '../../ui/select.tsx';
import { Textarea } from '../../ui/textarea.tsx';
import { ConfirmAction } from '../workspace/confirm-action.tsx';

/** Out of customers' sight at once: with a reason, on evidence, until a day if there is one. */
export function SuspendListing({ reasons }: { reasons: SelectOption[] }) {
  return (
    <ConfirmAction
      trigger={<Button variant="danger">{m.curation_suspend()}</Button>}
      title={m.curation_suspend_title()}
      description={m.curation_suspend_text()}
      confirm={m.curation_suspend()}
      fields={{ intent: 'suspend' }}
      done={m.curation_suspended()}
    >
      <Field name="reason" label={m.curation_suspend_reason()} required>
        <Select placeholder={m.curation_choose()} options={reasons} />
      </Field>
      <Field
        name="evidence"
        label={m.curation_suspend_evidence()}
        hint={m.curation_suspend_evidence_hint()}
        maxLength={4000}
        required
      >
        <Textarea />
      </Field>
      <Field name="until" label={m.curation_suspend_until()} hint={m.curation_suspend_until_hint()}>
        <Input type="date" />
      </Field>
    </ConfirmAction>
  );
}
