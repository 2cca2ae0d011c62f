import { Form } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import type { FormResult } from '../../server/submit.ts';
import { Badge } from '../../ui/badge.tsx';
import { Card } from '../../ui/card.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormState } from '../../ui/form-state.tsx';
import { InLanguage } from '../../ui/in-language.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import type { InquiryView } from './inquiry-view.ts';

interface MyInquiriesPageProps {
  inquiries: InquiryView[];
  nextCursor: string | null;
  result: FormResult | undefined;
}

export function MyInquiriesPage({ inquiries, nextCursor, result }: MyInquiriesPageProps) {
  return (
    <div className="max-w-3xl">
      <PageHeader title={m.inquiry_mine_title()} description={m.inquiry_mine_description()} />
      <FormState result={result}>
        <FormErrorSummary />
      </FormState>
      {inquiries.length === 0 ? (
        <EmptyState
          title={m.inquiry_mine_empty()}
          action={
            <LinkButton variant="primary" to="/catalogue">
              {m.inquiry_mine_browse()}
            </LinkButton>
          }
        >
          {m.inquiry_mine_empty_text()}
        </EmptyState>
      ) : (
        <ul className="space-y-4">
          {inquiries.map((inquiry) => (
            <li key={inquiry.id}>
              <Inquiry inquiry={inquiry} />
            </li>
          ))}
        </ul>
      )}
      <div className="mt-6">
        <Pagination nextCursor={nextCursor} />
      </div>
    </div>
  );
}

function Inquiry({ inquiry }: { inquiry: InquiryView }) {
  const { id, listing, path, partner, state, sent, promised, decline, consent } = inquiry;
  return (
    <Card as="article" className="space-y-2">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <h2 className="text-base">
          <TextLink to={path}>
            <InLanguage words={listing} />
          </TextLink>
        </h2>
        <Badge tone={state.tone}>{state.title}</Badge>
      </div>
      <p className="text-ink-soft text-sm">{state.next}</p>
      {decline && (
        <p className="text-sm">
          {m.inquiry_reason({ reason: decline.reason })} {decline.note}
        </p>
      )}
      <p className="text-ink-faint text-xs">
        {partner} · {m.inquiry_sent_at({ at: sent })}
        {promised && <> · {m.inquiry_promised_at({ at: promised.at })}</>}
        {consent.withdrawn && <> · {m.inquiry_withdrawn({ at: consent.withdrawn })}</>}
      </p>
      {!consent.withdrawn && (
        <Disclosure summary={<span className="text-ink-soft text-xs">{m.inquiry_withdraw()}</span>}>
          <Form method="post" className="space-y-3">
            <input type="hidden" name="inquiryId" value={id} />
            <p className="text-ink-soft text-sm">{m.inquiry_withdraw_text()}</p>
            <SubmitButton variant="danger">{m.inquiry_withdraw_sure()}</SubmitButton>
          </Form>
        </Disclosure>
      )}
    </Card>
  );
}
