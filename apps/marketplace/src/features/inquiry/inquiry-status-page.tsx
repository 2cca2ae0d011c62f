import { closeReasons } from '@headwater/domain/demand';
import { Form } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import { textOf } from '../../lib/locale/words.ts';
import type { FormResult } from '../../server/submit.ts';
import { Badge } from '../../ui/badge.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Field } from '../../ui/field.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormState } from '../../ui/form-state.tsx';
import { InLanguage } from '../../ui/in-language.tsx';
import { Select } from '../../ui/select.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { Timeline, type TimelineItem } from '../../ui/timeline.tsx';
import { Deadline } from '../workspace/deadline.tsx';
import type { InquiryView } from './inquiry-view.ts';
import type { InquiryPageData } from './load-inquiry.ts';
import { resultOf } from './result-of.ts';
import { Thread } from './thread.tsx';

interface InquiryStatusPageProps extends InquiryPageData {
  justSent?: boolean;
  /** Where the confirmation mail waits when this deployment sends none. */
  mailsInOutbox?: boolean;
  result: FormResult | undefined;
}

/** The same page by the link in a mail and in the customer desk. */
export function InquiryStatusPage(page: InquiryStatusPageProps) {
  const { inquiry, due, thread, justSent = false, mailsInOutbox = false, result } = page;
  const { state, partner, listing, path, promised, decline, closed } = inquiry;
  return (
    <div className="max-w-2xl space-y-8">
      {justSent && (
        <Callout tone="good" title={m.inquiry_sent_title()}>
          {mailsInOutbox ? m.inquiry_sent_keep() : m.inquiry_sent_mail()}
        </Callout>
      )}
      <header className="space-y-3">
        <p className="text-ink-soft text-sm">
          {m.inquiry_about()}{' '}
          <TextLink to={path}>
            <InLanguage words={listing} />
          </TextLink>{' '}
          · {partner}
        </p>
        <h1 className="flex flex-wrap items-center gap-3 text-3xl">
          {m.inquiry_status_title()}
          <Badge tone={state.tone}>{state.title}</Badge>
        </h1>
        <p className="max-w-prose text-lg">{state.next}</p>
      </header>
      {promised && due && (
        <Callout
          title={
            <>
              <span className="me-3">{m.inquiry_promised()}</span>
              <Deadline value={due} />
            </>
          }
        >
          {m.inquiry_promised_text({ at: promised.at })}
        </Callout>
      )}
      {decline && (
        <Callout tone="warn" title={m.inquiry_reason({ reason: decline.reason })}>
          {decline.note}
        </Callout>
      )}
      {closed && <Callout tone="neutral" title={m.inquiry_reason({ reason: closed })} />}
      <section aria-labelledby="messages" className="space-y-4">
        <h2 id="messages" className="text-xl">
          {m.inquiry_thread()}
        </h2>
        <Thread
          thread={thread}
          unanswered={m.inquiry_thread_unanswered_customer({ partner })}
          hint={due ? m.inquiry_thread_hint_customer() : undefined}
          result={result}
        />
      </section>
      {inquiry.mayConfirm && <Confirm result={result} />}
      <section aria-labelledby="course" className="space-y-4 border-line border-t pt-6">
        <h2 id="course" className="text-xl">
          {m.inquiry_course()}
        </h2>
        <Timeline items={timelineOf(inquiry)} />
        {inquiry.isOpen && <Close result={result} />}
      </section>
      <Consent inquiry={inquiry} result={result} />
    </div>
  );
}

function timelineOf({ state, sentAt, changedAt, confirmedAt, partner }: InquiryView): TimelineItem[] {
  const items: TimelineItem[] = [
    { id: 'sent', at: sentAt, title: m.inquiry_event_sent({ partner }), tone: 'good' },
  ];
  if (changedAt) items.push({ id: 'state', at: changedAt, title: state.title, tone: state.tone });
  if (confirmedAt)
    items.push({ id: 'answered', at: confirmedAt, title: m.inquiry_event_answered(), tone: 'good' });
  return items.sort((a, b) => new Date(a.at).getTime() - new Date(b.at).getTime());
}

function Confirm({ result }: { result: FormResult | undefined }) {
  return (
    <Callout title={m.inquiry_confirm_title()}>
      <Form method="post" className="space-y-3">
        <FormState result={resultOf(result, 'answered')}>
          <FormErrorSummary />
          <p>{m.inquiry_confirm_text()}</p>
          <SubmitButton variant="secondary" name="intent" value="answered">
            {m.inquiry_confirm()}
          </SubmitButton>
        </FormState>
      </Form>
    </Callout>
  );
}

function Close({ result }: { result: FormResult | undefined }) {
  const options = Object.entries(closeReasons).map(([value, label]) => ({ value, label: textOf(label) }));
  const failed = resultOf(result, 'close');
  return (
    <Disclosure summary={m.inquiry_close()} open={failed !== undefined}>
      <Form method="post" className="max-w-md space-y-3">
        <FormState result={failed}>
          <FormErrorSummary />
          <p className="text-ink-soft text-sm">{m.inquiry_close_text()}</p>
          <Field name="reason" label={m.inquiry_close_reason()} required>
            <Select options={options} />
          </Field>
          <SubmitButton variant="secondary" name="intent" value="close">
            {m.inquiry_close_sure()}
          </SubmitButton>
        </FormState>
      </Form>
    </Disclosure>
  );
}

function Consent({ inquiry: { consent }, result }: { inquiry: InquiryView; result: FormResult | undefined }) {
  return (
    <section aria-labelledby="consent" className="space-y-3 border-line border-t pt-6">
      <h2 id="consent" className="text-xl">
        {m.inquiry_consent()}
      </h2>
      <p className="max-w-prose text-ink-soft text-sm">{consent.text}</p>
      <p className="text-ink-faint text-xs">
        {m.inquiry_consent_given({ at: consent.given, version: consent.version })}
      </p>
      {consent.withdrawn ? (
        <Callout tone="neutral" title={m.inquiry_withdrawn({ at: consent.withdrawn })}>
          {m.inquiry_withdrawn_text()}
        </Callout>
      ) : (
        <Disclosure summary={<span className="text-bad">{m.inquiry_withdraw()}</span>}>
          <Form method="post" className="space-y-3">
            <FormState result={resultOf(result, 'withdraw')}>
              <FormErrorSummary />
              <p className="max-w-prose text-ink-soft text-sm">{m.inquiry_withdraw_text()}</p>
              <SubmitButton variant="danger" name="intent" value="withdraw">
                {m.inquiry_withdraw_sure()}
              </SubmitButton>
            </FormState>
          </Form>
        </Disclosure>
      )}
    </section>
  );
}
