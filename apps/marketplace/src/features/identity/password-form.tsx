import { Form } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import type { FormResult } from '../../server/submit.ts';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormState } from '../../ui/form-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { CurrentPasswordField } from './current-password-field.tsx';
import { NewPasswordField } from './new-password-field.tsx';

export interface PasswordFormProps {
  withPassword: boolean;
  result: FormResult | undefined;
}

export function PasswordForm({ withPassword, result }: PasswordFormProps) {
  if (!withPassword) {
    return (
      <>
        <p className="text-sm">{m.account_no_password()}</p>
        <LinkButton to="/forgot-password">{m.account_set_password()}</LinkButton>
      </>
    );
  }
  return (
    <Form method="post" className="max-w-md space-y-5">
      <FormState result={result}>
        <FormErrorSummary />
        <CurrentPasswordField />
        <NewPasswordField label={m.auth_new_password()} />
        <SubmitButton variant="secondary" name="intent" value="password">
          {m.account_change_password()}
        </SubmitButton>
      </FormState>
    </Form>
  );
}
