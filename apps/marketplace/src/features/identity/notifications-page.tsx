import { Form } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import { type Locale, localeNames } from '../../lib/locale/locales.ts';
import { textOf } from '../../lib/locale/words.ts';
import type { Api } from '../../server/api.ts';
import type { FormResult } from '../../server/submit.ts';
import { Callout } from '../../ui/callout.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormState } from '../../ui/form-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextLink } from '../../ui/text-link.tsx';

type Choice = Awaited<ReturnType<Api['mail']['listNoticeChoices']>>['choices'][number];

export interface NotificationsPageProps {
  choices: Choice[];
  email: string;
  language: Locale;
  result: FormResult | undefined;
}

export function NotificationsPage({ choices, email, language, result }: NotificationsPageProps) {
  return (
    <div className="max-w-2xl space-y-6">
      <PageHeader
        title={m.notifications_title()}
        description={m.notifications_description({ email })}
        breadcrumbs={[{ label: m.account_title(), to: '/account' }, { label: m.notifications_title() }]}
      />
      {result?.ok && <Callout tone="good" title={m.notifications_saved()} />}
      {choices.length === 0 ? (
        <p className="text-ink-soft">{m.notifications_none()}</p>
      ) : (
        <Form method="post" className="space-y-5">
          <FormState result={result}>
            <FormErrorSummary />
            <div className="divide-y divide-line rounded-lg border border-line bg-surface px-5">
              {choices.map((choice) => (
                <NoticeChoice key={choice.kind} choice={choice} />
              ))}
            </div>
            <SubmitButton>{m.notifications_save()}</SubmitButton>
          </FormState>
        </Form>
      )}
      <p className="max-w-prose text-ink-soft text-sm">{m.notifications_always()}</p>
      <p className="text-ink-soft text-sm">
        {m.notifications_language({ language: localeNames[language] })}{' '}
        <TextLink to="/account#profile">{m.notifications_language_change()}</TextLink>
      </p>
    </div>
  );
}

function NoticeChoice({ choice: { kind, title, summary, email } }: { choice: Choice }) {
  return (
    <div className="py-2.5">
      <input type="hidden" name="shown" value={kind} />
      <Checkbox
        name="on"
        value={kind}
        defaultChecked={email}
        label={<span className="font-medium">{textOf(title)}</span>}
        hint={textOf(summary)}
      />
    </div>
  );
}
