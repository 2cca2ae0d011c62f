import { Form } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import type { FormResult } from '../../server/submit.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Field } from '../../ui/field.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormState } from '../../ui/form-state.tsx';
import { InLanguage } from '../../ui/in-language.tsx';
import { Input } from '../../ui/input.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { Textarea } from '../../ui/textarea.tsx';
import type { InquiryFormData } from './load-inquiry-form.ts';

interface InquiryFormPageProps extends InquiryFormData {
  result: FormResult | undefined;
}

export function InquiryFormPage({
  card,
  isOpen,
  consent,
  answerWithin,
  known,
  result,
}: InquiryFormPageProps) {
  return (
    <div className="mx-auto max-w-2xl space-y-6">
      <Breadcrumbs
        items={[
          { label: m.catalogue_title(), to: '/catalogue' },
          { label: card.name.text, to: card.path },
          { label: m.inquiry_title() },
        ]}
      />
      <header className="flex items-start gap-4">
        <Avatar name={card.name.text} src={card.logo} size="lg" className="max-sm:size-12 max-sm:text-xl" />
        <div>
          <h1 className="text-3xl">{m.inquiry_title()}</h1>
          <p className="mt-1 text-ink-soft">
            <InLanguage words={card.name} /> · {card.publisher.name}
          </p>
        </div>
      </header>
      {isOpen ? (
        <>
          <Callout title={m.inquiry_promise({ partner: card.publisher.name, days: answerWithin })}>
            {m.inquiry_promise_text()}
          </Callout>
          <InquiryForm consent={consent} known={known} result={result} />
        </>
      ) : (
        <Callout
          tone="warn"
          title={m.inquiry_closed()}
          action={<TextLink to={card.path}>{m.inquiry_back()}</TextLink>}
        />
      )}
    </div>
  );
}

type InquiryFormProps = Pick<InquiryFormPageProps, 'consent' | 'known' | 'result'>;

function InquiryForm({ consent, known, result }: InquiryFormProps) {
  return (
    <Form method="post" className="space-y-5">
      <FormState result={result}>
        <FormErrorSummary />
        <Field
          name="message"
          label={m.inquiry_message()}
          hint={m.inquiry_message_hint()}
          maxLength={2000}
          required
        >
          <Textarea rows={6} />
        </Field>
        <div className="grid gap-5 sm:grid-cols-2">
          <Field name="name" label={m.inquiry_name()} required>
            <Input autoComplete="name" maxLength={80} defaultValue={known?.name} />
          </Field>
          <Field name="company" label={m.inquiry_company()} required>
            <Input autoComplete="organization" maxLength={120} defaultValue={known?.company} />
          </Field>
          <Field name="email" label={m.inquiry_email()} required>
            <Input type="email" autoComplete="email" maxLength={254} defaultValue={known?.email} />
          </Field>
          <Field name="phone" label={m.inquiry_phone()}>
            <Input type="tel" autoComplete="tel" maxLength={40} />
          </Field>
        </div>
        <Honeypot />
        <input type="hidden" name="consentVersion" value={consent.version} />
        <div className="rounded-md border border-line bg-surface p-4">
          <Checkbox name="consent" value="yes" required label={consent.text} />
        </div>
        <SubmitButton size="lg">{m.inquiry_send()}</SubmitButton>
        <p className="text-ink-faint text-xs">
          {m.inquiry_privacy()} <TextLink to="/privacy">{m.static_privacy_title()}</TextLink>
        </p>
      </FormState>
    </Form>
  );
}

/** Robots fill every field they find; people and screen readers do not meet this one. */
function Honeypot() {
  return (
    <div aria-hidden="true" className="absolute -start-[999rem]">
      <label>
        {m.inquiry_honeypot()}
        <input name="website" tabIndex={-1} autoComplete="off" />
      </label>
    </div>
  );
}
