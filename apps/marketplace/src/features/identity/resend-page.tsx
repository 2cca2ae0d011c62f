import { Form } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import type { FormResult } from '../../server/submit.ts';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormState } from '../../ui/form-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { EmailField } from './email-field.tsx';

/** The confirmation link was too old or cut short. */
export function ResendPage({ result }: { result: FormResult | undefined }) {
  return (
    <>
      <PageHeader title={m.auth_verify_failed_title()} description={m.auth_verify_failed_text()} />
      <Form method="post" className="space-y-5">
        <FormState result={result}>
          <FormErrorSummary />
          <EmailField />
          <SubmitButton>{m.auth_verify_resend()}</SubmitButton>
        </FormState>
      </Form>
    </>
  );
}
