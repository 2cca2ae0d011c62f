import { Form } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import type { FormResult } from '../../server/submit.ts';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormState } from '../../ui/form-state.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { UnsavedForm } from '../../ui/unsaved-form.tsx';
import { EndpointFields } from './endpoint-fields.tsx';
import type { EventTypeChoice } from './types.ts';

export function NewEndpointForm({
  types,
  result,
}: {
  types: EventTypeChoice[];
  result: FormResult | undefined;
}) {
  return (
    <Form method="post" className="max-w-2xl space-y-5">
      <FormState result={result}>
        <UnsavedForm />
        <FormErrorSummary />
        <EndpointFields types={types} />
        <SubmitButton>{m.webhooks_create()}</SubmitButton>
      </FormState>
    </Form>
  );
}
