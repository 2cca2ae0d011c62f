import type { Scope } from '@headwater/domain';
import { Form } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import type { FormResult } from '../../server/submit.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Field } from '../../ui/field.tsx';
import { Fieldset } from '../../ui/fieldset.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormState } from '../../ui/form-state.tsx';
import { Input } from '../../ui/input.tsx';
import { Radio } from '../../ui/radio.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { UnsavedForm } from '../../ui/unsaved-form.tsx';
import { scopeNames } from './scope-names.ts';

const usual: Scope[] = ['listings:read', 'listings:write', 'listings:submit'];

export interface NewKeyFormProps {
  scopes: Scope[];
  /** Tomorrow, yyyy-mm-dd: a key cannot expire today. */
  earliest: string;
  result: FormResult | undefined;
}

export function NewKeyForm({ scopes, earliest, result }: NewKeyFormProps) {
  return (
    <Form method="post" className="max-w-2xl space-y-6">
      <FormState result={result}>
        <UnsavedForm />
        <FormErrorSummary />
        <Field name="name" label={m.keys_name()} hint={m.keys_name_hint()} maxLength={80} required>
          <Input autoComplete="off" />
        </Field>
        <Fieldset legend={m.keys_scopes()} hint={m.keys_scopes_hint()}>
          <div className="grid gap-x-6 sm:grid-cols-2">
            {scopes.map((scope) => (
              <Checkbox
                key={scope}
                name="scopes"
                value={scope}
                defaultChecked={usual.includes(scope)}
                label={scopeNames[scope]()}
                hint={<code className="font-mono">{scope}</code>}
              />
            ))}
          </div>
        </Fieldset>
        <Fieldset legend={m.keys_environment()}>
          <Radio name="environment" value="live" defaultChecked label={m.keys_environment_live()} />
          <Radio name="environment" value="sandbox" label={m.keys_environment_sandbox()} />
        </Fieldset>
        <Field name="expiresOn" label={m.keys_expires_on()} hint={m.keys_expires_hint()} className="max-w-60">
          <Input type="date" min={earliest} />
        </Field>
        <SubmitButton>{m.keys_create()}</SubmitButton>
      </FormState>
    </Form>
  );
}
