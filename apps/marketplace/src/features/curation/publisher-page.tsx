import { m } from '../../generated/paraglide/messages.js';
import { formatDate, formatNumber } from '../../lib/format/index.ts';
import type { Api } from '../../server/api.ts';
import { Badge } from '../../ui/badge.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Stat } from '../../ui/stat.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { formatHours } from '../review/format-hours.ts';
import { decisionName } from '../review/history.tsx';
import { organisationName } from '../workspace/organisation-name.ts';
import { Section } from '../workspace/section.tsx';
import { When } from '../workspace/when.tsx';
import { ChangeTrust } from './change-trust.tsx';

type Publisher = Awaited<ReturnType<Api['review']['getPublisher']>>;
type Decision = Publisher['decisions'][number];

interface PublisherPageProps {
  publisher: Publisher;
  mayDecide: boolean;
}

/** One publisher: how far it is trusted, and on what that rests. */
export function PublisherPage({ publisher, mayDecide }: PublisherPageProps) {
  const { id, trust, namespaces, createdAt } = publisher;
  const name = organisationName(publisher);
  return (
    <div className="space-y-8">
      <PageHeader
        title={name}
        breadcrumbs={[{ label: m.shell_nav_publishers(), to: '/desk/publishers' }, { label: name }]}
        badges={
          trust === 'trusted' ? (
            <Badge tone="good">{m.review_trusted()}</Badge>
          ) : (
            <Badge>{m.review_not_trusted()}</Badge>
          )
        }
        description={
          <>
            <code className="font-mono text-sm [overflow-wrap:anywhere]">{namespaces.join(', ')}</code> ·{' '}
            {m.curation_partner_since({ day: formatDate(createdAt) })}
          </>
        }
        actions={
          <>
            <LinkButton to={`/desk/listings?organizationId=${id}`}>
              {m.curation_publisher_listings()}
            </LinkButton>
            {mayDecide && <ChangeTrust publisher={publisher} />}
          </>
        }
      />
      <Section title={m.review_record()}>
        <Record record={publisher.record} />
      </Section>
      <Section title={m.curation_decisions()}>
        <Table
          caption={m.curation_decisions()}
          columns={columns()}
          rows={publisher.decisions}
          rowKey={(row) => row.id}
          empty={
            <EmptyState title={m.curation_decisions_none()}>{m.curation_decisions_none_text()}</EmptyState>
          }
        />
      </Section>
    </div>
  );
}

function Record({ record }: Pick<Publisher, 'record'>) {
  const counts: [string, number][] = [
    [m.review_record_live(), record.liveListings],
    [m.common_standing_whitelisted(), record.whitelisted],
    [m.common_standing_boutique(), record.boutique],
    [m.common_state_suspended(), record.suspended],
    [m.review_record_published(), record.publishedVersions],
    [m.review_record_changes(), record.changesRequested],
    [m.review_record_rejected(), record.rejected],
    [m.review_record_appeals(), record.appeals],
    [m.review_record_missed(), record.missedClocks],
  ];
  return (
    <dl className="grid grid-cols-2 gap-x-4 gap-y-5 sm:grid-cols-5">
      {counts.map(([label, count]) => (
        <Stat key={label} label={label} value={formatNumber(count)} />
      ))}
      {record.medianHours !== null && (
        <Stat label={m.curation_median()} value={formatHours(record.medianHours)} />
      )}
    </dl>
  );
}

const columns = (): Column<Decision>[] => [
  { key: 'at', header: m.audit_when(), cell: ({ at }) => <When at={at} /> },
  {
    key: 'what',
    header: m.curation_decision(),
    cell: ({ caseId, action }) => <TextLink to={`/desk/review/${caseId}`}>{decisionName(action)}</TextLink>,
  },
  {
    key: 'listing',
    header: m.curation_listing(),
    cell: ({ listing }) => <code className="break-all font-mono text-xs">{listing}</code>,
  },
  { key: 'by', header: m.audit_who(), cell: ({ by }) => by?.name ?? by?.id ?? '—' },
];
