import { m } from '../../generated/paraglide/messages.js';
import { formatDateTime, type WorkingDeadline } from '../../lib/format/index.ts';
import { textOf } from '../../lib/locale/words.ts';
import type { FormResult } from '../../server/submit.ts';
import { Callout } from '../../ui/callout.tsx';
import { DescriptionList } from '../../ui/description-list.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import type { ThreadView } from '../inquiry/thread-view.ts';
import { Deadline } from '../workspace/deadline.tsx';
import { Section } from '../workspace/section.tsx';
import { ConsentRecord } from './consent-record.tsx';
import { LeadActions } from './lead-actions.tsx';
import { LeadHistory, type LeadStep } from './lead-history.tsx';
import { LeadState } from './lead-state.tsx';
import { LeadThread } from './lead-thread.tsx';
import type { Lead } from './types.ts';

export interface LeadPageProps {
  lead: Lead;
  history: LeadStep[];
  due: WorkingDeadline | null;
  mayRespond: boolean;
  thread: ThreadView;
  result: FormResult | undefined;
}

export function LeadPage({ lead, history, due, mayRespond, thread, result }: LeadPageProps) {
  const title = lead.company ?? lead.contact?.name ?? m.leads_title();
  return (
    <div className="space-y-8">
      <PageHeader
        title={title}
        badges={<LeadState state={lead.state} />}
        breadcrumbs={[{ label: m.leads_title(), to: '/workspace/leads' }, { label: title }]}
        actions={mayRespond && <LeadActions lead={lead} />}
      />
      <Notice lead={lead} due={due} />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-10 xl:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="max-w-3xl space-y-8">
          <LeadThread {...{ lead, thread, mayRespond, result }} />
          <Section title={m.leads_contact()}>
            <DescriptionList items={factsOf(lead)} />
          </Section>
          <Section title={m.leads_consent()}>
            <ConsentRecord consent={lead.consent} />
          </Section>
        </div>
        <Section title={m.leads_history()}>
          <LeadHistory steps={history} />
        </Section>
      </div>
    </div>
  );
}

function Notice({ lead: { state, contact, decline, consent }, due }: Pick<LeadPageProps, 'lead' | 'due'>) {
  if (consent.withdrawnAt) return <Callout tone="neutral" title={m.leads_withdrawn_contact()} />;
  if (state === 'offered' && contact?.masked)
    return (
      <Callout
        tone="warn"
        title={
          <>
            <span className="me-3">{m.leads_masked_title()}</span>
            <Deadline value={due} />
          </>
        }
      >
        {m.leads_masked_text()}
      </Callout>
    );
  if (decline)
    return (
      <Callout tone="neutral" title={m.leads_declined_because({ reason: textOf(decline.label) })}>
        {decline.note}
      </Callout>
    );
  return null;
}

function factsOf({ contact, company, listing, listingName, locale, createdAt }: Lead) {
  const none = m.leads_withdrawn_contact();
  return [
    { term: m.leads_name(), description: contact?.name ?? none },
    {
      term: m.leads_email(),
      description:
        contact && !contact.masked ? (
          <a href={`mailto:${contact.email}`} className="underline">
            {contact.email}
          </a>
        ) : (
          (contact?.email ?? none)
        ),
    },
    { term: m.leads_phone(), description: contact?.phone ?? '—' },
    { term: m.leads_company(), description: company ?? none },
    {
      term: m.leads_listing(),
      description: (
        <TextLink to={`/workspace/listings/${listing}`}>{textOf(listingName) || listing}</TextLink>
      ),
    },
    {
      term: m.leads_language(),
      description: locale === 'en' ? m.leads_language_en() : m.leads_language_zh(),
    },
    { term: m.leads_received(), description: formatDateTime(createdAt) },
  ];
}
