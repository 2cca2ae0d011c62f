import { Form } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import { type Locale, localeNames, locales } from '../../lib/locale/locales.ts';
import type { FormResult } from '../../server/submit.ts';
import { Field } from '../../ui/field.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormState } from '../../ui/form-state.tsx';
import { Input } from '../../ui/input.tsx';
import { Select } from '../../ui/select.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';

export interface ProfileFormProps {
  user: { name: string; locale: Locale };
  result: FormResult | undefined;
}

const languages = locales.map((value) => ({ value, label: localeNames[value] }));

/** A plain form without the router: the language of a document changes only with the document. */
export function ProfileForm({ user, result }: ProfileFormProps) {
  return (
    <Form method="post" reloadDocument className="max-w-md space-y-5">
      <FormState result={result}>
        <FormErrorSummary />
        <Field name="name" label={m.auth_name()} required>
          <Input autoComplete="name" maxLength={80} defaultValue={user.name} />
        </Field>
        <Field name="locale" label={m.account_language()} hint={m.account_language_hint()} required>
          <Select options={languages} defaultValue={user.locale} />
        </Field>
        <SubmitButton variant="secondary" name="intent" value="profile">
          {m.account_save()}
        </SubmitButton>
      </FormState>
    </Form>
  );
}
