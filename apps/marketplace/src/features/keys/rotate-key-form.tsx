import { Form } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import type { FormResult } from '../../server/submit.ts';
import { Fieldset } from '../../ui/fieldset.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormState } from '../../ui/form-state.tsx';
import { Radio } from '../../ui/radio.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';

export function RotateKeyForm({ result }: { result: FormResult | undefined }) {
  return (
    <Form method="post" className="max-w-2xl space-y-6">
      <p className="max-w-prose text-ink-soft">{m.keys_rotate_text()}</p>
      <FormState result={result}>
        <FormErrorSummary />
        <Fieldset legend={m.keys_overlap()}>
          <Radio name="overlapHours" value="0" label={m.keys_overlap_0()} />
          <Radio name="overlapHours" value="24" defaultChecked label={m.keys_overlap_24()} />
          <Radio name="overlapHours" value="168" label={m.keys_overlap_168()} />
        </Fieldset>
        <SubmitButton>{m.keys_rotate_confirm()}</SubmitButton>
      </FormState>
    </Form>
  );
}
