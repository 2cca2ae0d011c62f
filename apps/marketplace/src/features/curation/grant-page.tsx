import { Check, X } from 'lucide-react';
import { m } from '../../generated/paraglide/messages.js';
import { formatDate, formatDateTime } from '../../lib/format/index.ts';
import { textOf } from '../../lib/locale/words.ts';
import { Callout } from '../../ui/callout.tsx';
import { DescriptionList } from '../../ui/description-list.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { Section } from '../workspace/section.tsx';
import { GrantActions } from './grant-actions.tsx';
import { GrantState } from './grant-state.tsx';
import type { GrantView } from './load-grant.ts';
import { StandingName } from './standing-name.tsx';

/** One standing: what it rests on, who stood for it, how long it holds. */
export function GrantPage(view: GrantView) {
  const { grant, mayDecide, mayApprove } = view;
  return (
    <div className="space-y-8">
      <PageHeader
        title={<span className="[overflow-wrap:anywhere]">{grant.listing}</span>}
        breadcrumbs={[{ label: m.shell_nav_standing(), to: '/desk/standing' }, { label: grant.listing }]}
        badges={
          <span className="flex items-center gap-1.5">
            <StandingName standing={grant.standing} />
            <GrantState state={grant.state} />
          </span>
        }
        description={
          <TextLink to={`/desk/listings/${grant.listingId}`}>{m.curation_open_listing()}</TextLink>
        }
        actions={mayDecide && <GrantActions {...view} />}
      />
      {grant.state === 'proposed' && mayDecide && !mayApprove && (
        <Callout tone="warn" title={m.curation_second_person()}>
          {m.curation_second_person_text()}
        </Callout>
      )}
      {grant.endedReason && (
        <Callout tone="neutral" title={m.curation_ended_reason()}>
          {grant.endedReason === 'replaced'
            ? m.curation_ended_replaced()
            : grant.endedReason === 'expired'
              ? m.curation_ended_expired()
              : grant.endedReason}
        </Callout>
      )}
      <Section title={m.curation_rationale()}>
        <p className="max-w-prose whitespace-pre-wrap">{grant.rationale}</p>
      </Section>
      <Section title={m.curation_criteria()}>
        <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
          {grant.criteria.map((item) => (
            <Criterion key={item.criterion} item={item} />
          ))}
        </ul>
      </Section>
      <Facts grant={grant} />
    </div>
  );
}

function Criterion({ item: { met, text, evidence } }: { item: GrantView['grant']['criteria'][number] }) {
  return (
    <li className="flex gap-3 px-4 py-3 text-sm">
      {met ? (
        <Check aria-label={m.curation_met()} className="mt-[0.2em] size-4 shrink-0 text-good" />
      ) : (
        <X aria-label={m.curation_unmet()} className="mt-[0.2em] size-4 shrink-0 text-bad" />
      )}
      <div className="min-w-0">
        <p className="font-medium">{textOf(text)}</p>
        <p className="whitespace-pre-wrap text-ink-soft [overflow-wrap:anywhere]">{evidence}</p>
      </div>
    </li>
  );
}

function Facts({ grant }: Pick<GrantView, 'grant'>) {
  const person = (one: GrantView['grant']['approvedBy']) => (one ? (one.name ?? one.id) : '—');
  return (
    <DescriptionList
      items={[
        {
          term: m.curation_proposed_by(),
          description: `${person(grant.proposedBy)} · ${formatDateTime(grant.createdAt)}`,
        },
        {
          term: m.curation_decided_by(),
          description: grant.decidedAt
            ? `${person(grant.approvedBy)} · ${formatDateTime(grant.decidedAt)}`
            : '—',
        },
        { term: m.curation_valid_from(), description: grant.validFrom ? formatDate(grant.validFrom) : '—' },
        { term: m.curation_valid_until(), description: formatDate(grant.validUntil) },
        { term: m.curation_review_on(), description: formatDate(grant.reviewOn) },
      ]}
    />
  );
}
