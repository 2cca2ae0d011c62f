import { Form } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import type { FormResult } from '../../server/submit.ts';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormState } from '../../ui/form-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { EmailField } from './email-field.tsx';

export interface ForgotPasswordPageProps {
  email: string | undefined;
  result: FormResult | undefined;
}

export function ForgotPasswordPage({ email, result }: ForgotPasswordPageProps) {
  return (
    <>
      <PageHeader title={m.auth_forgot_title()} description={m.auth_forgot_text()} />
      <Form method="post" className="space-y-5">
        <FormState result={result}>
          <FormErrorSummary />
          <EmailField value={email} />
          <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
            <SubmitButton>{m.auth_forgot_submit()}</SubmitButton>
            <TextLink to="/sign-in" className="text-sm">
              {m.auth_back_to_sign_in()}
            </TextLink>
          </div>
        </FormState>
      </Form>
    </>
  );
}
