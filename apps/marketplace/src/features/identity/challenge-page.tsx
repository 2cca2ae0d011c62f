import { Form } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import type { FormResult } from '../../server/submit.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Field } from '../../ui/field.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormState } from '../../ui/form-state.tsx';
import { Input } from '../../ui/input.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { CodeField } from './code-field.tsx';

export interface ChallengePageProps {
  method: 'totp' | 'backup';
  otherPath: string;
  signInPath: string;
  result: FormResult | undefined;
}

export function ChallengePage({ method, otherPath, signInPath, result }: ChallengePageProps) {
  const backup = method === 'backup';
  return (
    <>
      <PageHeader
        title={m.auth_challenge_title()}
        description={backup ? m.auth_backup_text() : m.auth_challenge_text()}
      />
      <Form method="post" className="space-y-5" key={method}>
        <FormState result={result}>
          <FormErrorSummary />
          {backup ? <BackupCodeField /> : <CodeField />}
          <Checkbox name="trust" value="yes" label={m.auth_challenge_trust()} />
          <SubmitButton>{m.auth_challenge_submit()}</SubmitButton>
        </FormState>
      </Form>
      <ul className="mt-8 space-y-2 text-sm">
        <li>
          <TextLink to={otherPath}>
            {backup ? m.auth_challenge_use_app() : m.auth_challenge_use_backup()}
          </TextLink>
        </li>
        <li>
          <TextLink to={signInPath}>{m.auth_challenge_restart()}</TextLink>
        </li>
      </ul>
    </>
  );
}

function BackupCodeField() {
  return (
    <Field name="code" label={m.auth_backup_code()} required className="max-w-60">
      <Input
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={20}
        className="font-mono"
      />
    </Field>
  );
}
