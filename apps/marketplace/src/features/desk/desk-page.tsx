import { m } from '../../generated/paraglide/messages.js';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Table } from '../../ui/table.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { StandingName } from '../curation/standing-name.tsx';
import { queueColumns } from '../review/queue-columns.tsx';
import { Section } from '../workspace/section.tsx';
import { When } from '../workspace/when.tsx';
import { DeskCounts } from './desk-counts.tsx';
import { DeskFlow } from './desk-flow.tsx';
import type { DeskView } from './load-desk.ts';

/** What waits for a curator today. */
export function DeskPage({ counts, flow, next, mine, standings, me, mayDecide }: DeskView) {
  return (
    <div className="space-y-8">
      <PageHeader title={m.desk_title()} description={m.desk_description()} />
      <DeskCounts counts={counts} />
      {mine.length > 0 && (
        <Section title={m.desk_mine()}>
          <Queue caption={m.desk_mine()} rows={mine} me={me} mayDecide={mayDecide} />
        </Section>
      )}
      <Section
        title={m.desk_next()}
        description={m.desk_next_text()}
        actions={
          <LinkButton size="sm" to="/desk/review">
            {m.desk_open_queue()}
          </LinkButton>
        }
      >
        {next.length > 0 ? (
          <Queue caption={m.desk_next()} rows={next} me={me} mayDecide={mayDecide} />
        ) : (
          <EmptyState title={m.desk_next_empty()}>{m.desk_next_empty_text()}</EmptyState>
        )}
      </Section>
      {standings.length > 0 && <DueStandings standings={standings} />}
      <DeskFlow days={flow} />
    </div>
  );
}

interface QueueProps {
  caption: string;
  rows: DeskView['next'];
  me: string;
  mayDecide: boolean;
}

function Queue({ caption, rows, me, mayDecide }: QueueProps) {
  return (
    <Table
      caption={caption}
      columns={queueColumns({ me, mayDecide })}
      rows={rows}
      rowKey={(row) => row.id}
      empty={null}
    />
  );
}

function DueStandings({ standings }: Pick<DeskView, 'standings'>) {
  return (
    <Section
      title={m.desk_standings()}
      actions={
        <LinkButton size="sm" to="/desk/standing?state=due">
          {m.desk_open_standings()}
        </LinkButton>
      }
    >
      <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
        {standings.map((grant) => (
          <li key={grant.id} className="flex flex-wrap items-baseline gap-x-4 gap-y-1 px-4 py-3 text-sm">
            <TextLink to={`/desk/standing/${grant.id}`} className="min-w-0 break-all font-medium">
              {grant.listing}
            </TextLink>
            <StandingName standing={grant.standing} />
            <span className="ms-auto text-ink-soft">
              {m.curation_review_on()} <When at={grant.reviewOn} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
