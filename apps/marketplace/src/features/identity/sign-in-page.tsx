import { Form } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import type { FormResult } from '../../server/submit.ts';
import type { SampleSignIns as Samples } from '../../server/visitor.ts';
import { buttonStyle } from '../../ui/button-style.ts';
import { Callout } from '../../ui/callout.tsx';
import { Field } from '../../ui/field.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormState } from '../../ui/form-state.tsx';
import { Input } from '../../ui/input.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { EmailField } from './email-field.tsx';
import { SampleSignIns } from './sample-sign-ins.tsx';

export interface SignInPageProps {
  /** Left out where no identity provider is set up. */
  singleSignOn: { name: string; path: string } | null;
  signUpPath: string;
  notice: { tone: 'good' | 'bad'; text: string } | null;
  samples: Samples | null;
  result: FormResult | undefined;
}

export function SignInPage({ singleSignOn, signUpPath, notice, samples, result }: SignInPageProps) {
  return (
    <>
      <PageHeader
        title={m.auth_sign_in_title()}
        description={
          <>
            {m.auth_sign_in_new()} <TextLink to={signUpPath}>{m.auth_sign_in_create()}</TextLink>
          </>
        }
      />
      {notice && !result && <Callout tone={notice.tone} title={notice.text} className="mb-6" />}
      {singleSignOn && <SingleSignOn {...singleSignOn} />}
      <Form method="post" className="space-y-5">
        <FormState result={result}>
          <FormErrorSummary />
          <EmailField />
          <Field name="password" label={m.auth_password()} required>
            <Input type="password" autoComplete="current-password" />
          </Field>
          <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
            <SubmitButton>{m.auth_sign_in_submit()}</SubmitButton>
            <TextLink to="/forgot-password" className="text-sm">
              {m.auth_forgot_link()}
            </TextLink>
          </div>
        </FormState>
      </Form>
      {samples && <SampleSignIns {...samples} />}
    </>
  );
}

/** A plain link: the page's policy lets forms lead to our own origin only. */
function SingleSignOn({ name, path }: { name: string; path: string }) {
  return (
    <>
      <a href={path} rel="nofollow" className={buttonStyle({ variant: 'secondary' }, 'w-full')}>
        {m.auth_sign_in_with({ name })}
      </a>
      <p className="my-5 flex items-center gap-3 text-ink-faint text-sm before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
        {m.auth_or()}
      </p>
    </>
  );
}
