import { Form } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import type { FormResult } from '../../server/submit.ts';
import { Badge } from '../../ui/badge.tsx';
import { Callout } from '../../ui/callout.tsx';
import { DescriptionList } from '../../ui/description-list.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormState } from '../../ui/form-state.tsx';
import { InLanguage } from '../../ui/in-language.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { Timeline, type TimelineItem } from '../../ui/timeline.tsx';
import type { InquiryView } from './inquiry-view.ts';

interface InquiryStatusPageProps {
  inquiry: InquiryView;
  justSent: boolean;
  /** Where the confirmation mail waits when this deployment sends none. */
  mailsInOutbox: boolean;
  result: FormResult | undefined;
}

export function InquiryStatusPage({ inquiry, justSent, mailsInOutbox, result }: InquiryStatusPageProps) {
  const { state, partner, listing, path, promised, decline } = inquiry;
  return (
    <div className="mx-auto max-w-2xl space-y-8">
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
      {promised && (
        <DescriptionList
          items={[{ term: m.inquiry_promised(), description: `${promised.at} (${promised.in})` }]}
        />
      )}
      {decline && (
        <Callout tone="warn" title={m.inquiry_reason({ reason: decline.reason })}>
          {decline.note}
        </Callout>
      )}
      <Timeline items={timelineOf(inquiry)} />
      <Consent inquiry={inquiry} result={result} />
    </div>
  );
}

function timelineOf({ state, sentAt, answeredAt, partner }: InquiryView): TimelineItem[] {
  const sent: TimelineItem = {
    id: 'sent',
    at: sentAt,
    title: m.inquiry_event_sent({ partner }),
    tone: 'good',
  };
  return answeredAt ? [sent, { id: 'state', at: answeredAt, title: state.title, tone: state.tone }] : [sent];
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
            <FormState result={result}>
              <FormErrorSummary />
              <p className="max-w-prose text-ink-soft text-sm">{m.inquiry_withdraw_text()}</p>
              <SubmitButton variant="danger">{m.inquiry_withdraw_sure()}</SubmitButton>
            </FormState>
          </Form>
        </Disclosure>
      )}
    </section>
  );
}
