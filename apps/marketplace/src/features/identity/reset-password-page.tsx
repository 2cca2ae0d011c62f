import { Form } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import type { FormResult } from '../../server/submit.ts';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormState } from '../../ui/form-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { NewPasswordField } from './new-password-field.tsx';

export interface ResetPasswordPageProps {
  hasToken: boolean;
  result: FormResult | undefined;
}

export function ResetPasswordPage({ hasToken, result }: ResetPasswordPageProps) {
  if (!hasToken || isOver(result)) {
    return (
      <>
        <PageHeader title={m.auth_verify_failed_title()} description={m.auth_error_link()} />
        <LinkButton variant="primary" to="/forgot-password">
          {m.auth_reset_again()}
        </LinkButton>
      </>
    );
  }
  return (
    <>
      <PageHeader title={m.auth_reset_title()} />
      <Form method="post" className="space-y-5">
        <FormState result={result}>
          <FormErrorSummary />
          <NewPasswordField label={m.auth_new_password()} />
          <SubmitButton>{m.auth_reset_submit()}</SubmitButton>
        </FormState>
      </Form>
    </>
  );
}

const isOver = (result: FormResult | undefined) =>
  result?.ok === false && (result.code === 'INVALID_TOKEN' || result.code === 'USER_NOT_FOUND');
