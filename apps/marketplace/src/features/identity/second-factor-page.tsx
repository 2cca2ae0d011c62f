import { Form } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import type { SetupView } from '../../server/second-factor-steps.ts';
import type { FormResult } from '../../server/submit.ts';
import type { ButtonVariant } from '../../ui/button-style.ts';
import { Callout } from '../../ui/callout.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormState } from '../../ui/form-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { AccountSection } from './account-section.tsx';
import { BackupCodes } from './backup-codes.tsx';
import { CurrentPasswordField } from './current-password-field.tsx';
import { FactorSetupForm } from './factor-setup-form.tsx';

export interface SecondFactorPageProps {
  enabled: boolean;
  withPassword: boolean;
  setup?: SetupView;
  backupCodes?: string[];
  result?: FormResult;
}

export function SecondFactorPage(props: SecondFactorPageProps) {
  return (
    <div className="max-w-4xl">
      <PageHeader
        title={m.account_factor_title()}
        breadcrumbs={[{ to: '/account', label: m.account_title() }, { label: m.account_factor_title() }]}
      />
      <Stage {...props} />
    </div>
  );
}

function Stage({ enabled, withPassword, setup, backupCodes, result }: SecondFactorPageProps) {
  if (backupCodes) return <BackupCodes codes={backupCodes} />;
  if (setup) return <FactorSetupForm {...setup} result={result} />;
  if (!withPassword) {
    return (
      <Callout
        tone="info"
        title={m.account_factor_needs_password()}
        action={<LinkButton to="/forgot-password">{m.account_set_password()}</LinkButton>}
      />
    );
  }
  if (!enabled) {
    return (
      <>
        <p className="mb-5 max-w-prose text-ink-soft">{m.account_factor_start_text()}</p>
        <PasswordStep intent="start" label={m.account_factor_start()} variant="primary" result={result} />
      </>
    );
  }
  return <Manage result={result} />;
}

function Manage({ result }: { result: FormResult | undefined }) {
  return (
    <>
      <AccountSection
        id="codes"
        title={m.account_factor_codes_new_title()}
        description={m.account_factor_codes_new_text()}
      >
        <PasswordStep
          intent="renew"
          label={m.account_factor_codes_new()}
          variant="secondary"
          result={result}
        />
      </AccountSection>
      <AccountSection id="off" title={m.account_factor_off_title()} description={m.account_factor_off_text()}>
        <PasswordStep intent="off" label={m.account_factor_off_submit()} variant="danger" result={result} />
      </AccountSection>
    </>
  );
}

interface PasswordStepProps {
  intent: string;
  label: string;
  variant: ButtonVariant;
  result: FormResult | undefined;
}

/** Each of these steps asks for the password once more: an unlocked screen is not enough. */
function PasswordStep({ intent, label, variant, result }: PasswordStepProps) {
  const own = result?.ok === false && result.values.intent === intent ? result : undefined;
  return (
    <Form method="post" className="max-w-md space-y-5">
      <FormState result={own}>
        <FormErrorSummary />
        <CurrentPasswordField name={`${intent}Password`} />
        <SubmitButton variant={variant} name="intent" value={intent}>
          {label}
        </SubmitButton>
      </FormState>
    </Form>
  );
}
