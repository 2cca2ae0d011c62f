import { Form } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import type { FormResult } from '../../server/submit.ts';
import { Field } from '../../ui/field.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormState } from '../../ui/form-state.tsx';
import { Input } from '../../ui/input.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { EmailField } from './email-field.tsx';
import { NewPasswordField } from './new-password-field.tsx';

export interface SignUpPageProps {
  signInPath: string;
  /** From an invitation. */
  email: string | undefined;
  result: FormResult | undefined;
}

export function SignUpPage({ signInPath, email, result }: SignUpPageProps) {
  return (
    <>
      <PageHeader
        title={m.auth_sign_up_title()}
        description={
          <>
            {m.auth_sign_up_have()} <TextLink to={signInPath}>{m.auth_sign_in_submit()}</TextLink>
          </>
        }
      />
      <Form method="post" className="space-y-5">
        <FormState result={result}>
          <FormErrorSummary />
          <Field name="name" label={m.auth_name()} hint={m.auth_name_hint()} required>
            <Input autoComplete="name" maxLength={80} />
          </Field>
          <EmailField value={email} />
          <NewPasswordField name="password" label={m.auth_password()} />
          <SubmitButton>{m.auth_sign_up_submit()}</SubmitButton>
        </FormState>
      </Form>
    </>
  );
}
