import { MailCheck } from 'lucide-react';
import { Form } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import { localePath } from '../../lib/locale/path.ts';
import type { FormResult } from '../../server/submit.ts';
import { Callout } from '../../ui/callout.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormState } from '../../ui/form-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { HiddenFields } from '../workspace/hidden-fields.tsx';

export interface CheckMailProps {
  email: string;
  text: string;
  /** Where a wrong address is typed anew. */
  againPath: string;
  mailsInOutbox: boolean;
  sentAgain?: boolean;
  result?: FormResult | undefined;
}

const outboxPath = () => `/sign-in?return=${encodeURIComponent(localePath('/desk/outbox'))}`;

/** After a mail went out; the same for addresses that exist and those that do not. */
export function CheckMail({ email, text, againPath, mailsInOutbox, sentAgain, result }: CheckMailProps) {
  return (
    <>
      <MailCheck aria-hidden className="mb-4 size-10 text-accent" />
      <PageHeader title={m.auth_check_title()} description={text} />
      {mailsInOutbox && (
        <Callout
          tone="info"
          title={m.auth_check_outbox_title()}
          className="mb-6"
          action={<TextLink to={outboxPath()}>{m.auth_check_outbox_open()}</TextLink>}
        >
          {m.auth_check_outbox_text()}
        </Callout>
      )}
      {sentAgain && <Callout tone="good" title={m.auth_check_sent()} className="mb-6" />}
      <p className="text-ink-soft text-sm">{m.auth_check_none()}</p>
      <Form method="post" className="mt-4 space-y-4">
        <HiddenFields values={{ email, intent: 'resend' }} />
        <FormState result={result}>
          <FormErrorSummary />
          <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
            <SubmitButton variant="secondary">{m.auth_check_again()}</SubmitButton>
            {/* A new document: the form is empty again. */}
            <TextLink to={againPath} reloadDocument className="text-sm">
              {m.auth_check_other()}
            </TextLink>
          </div>
        </FormState>
      </Form>
    </>
  );
}
