import { Zap } from 'lucide-react';
import { m } from '../../generated/paraglide/messages.js';
import { wordsOf } from '../../lib/locale/words.ts';
import { Badge } from '../../ui/badge.tsx';
import type { DataColumn } from '../../ui/data-table.tsx';
import { InLanguage } from '../../ui/in-language.tsx';
import { Link } from '../../ui/link.tsx';
import { kindName } from '../discovery/code-names.ts';
import { ImpactBadge } from '../listings/impact-badge.tsx';
import { ActionButton } from '../workspace/action-button.tsx';
import { Deadline } from '../workspace/deadline.tsx';
import { organisationName } from '../workspace/organisation-name.ts';
import type { QueueRow } from './load-queue.ts';

interface QueueFacts {
  me: string;
  mayDecide: boolean;
  /** The filters one works in; a case carries them along. */
  search?: string;
}

/** The cases of the queue: what, whose, how grave, by when, in whose hands. */
export const queueColumns = ({ me, mayDecide, search = '' }: QueueFacts): DataColumn<QueueRow>[] => [
  {
    key: 'position',
    narrow: true,
    header: <span className="sr-only">{m.review_position()}</span>,
    label: m.review_position(),
    className: 'text-ink-faint tabular-nums max-sm:hidden!',
    cell: ({ position, length }) => <span title={m.review_place({ position, length })}>{position}</span>,
  },
  {
    key: 'listing',
    fixed: true,
    header: m.curation_listing(),
    className: 'min-w-64',
    cell: (row) => (
      <>
        <Link
          to={`/desk/review/${row.id}${search}`}
          data-row-link
          className="font-medium text-accent underline decoration-accent-line underline-offset-[0.22em] hover:decoration-current"
        >
          <InLanguage words={wordsOf(row.name) ?? { text: row.listing }} />
        </Link>{' '}
        <span className="ms-1 font-mono text-ink-soft text-xs">{row.version}</span>
        <span className="block text-ink-faint text-xs">
          {kindName(row.kind)} · <code className="font-mono [overflow-wrap:anywhere]">{row.listing}</code>
        </span>
      </>
    ),
  },
  {
    key: 'publisher',
    header: m.curation_publisher(),
    className: 'min-w-36',
    cell: (row) => (
      <span className="flex flex-wrap items-center gap-1.5">
        {organisationName(row.organization)}
        {row.firstTime && <Badge tone="special">{m.review_first_time()}</Badge>}
      </span>
    ),
  },
  { key: 'impact', header: m.review_impact(), cell: (row) => <Impact row={row} /> },
  { key: 'findings', header: m.review_findings(), cell: (row) => <Found row={row} /> },
  { key: 'due', header: m.review_due(), cell: ({ due }) => <Deadline value={due} /> },
  {
    key: 'holder',
    fixed: true,
    header: m.review_holder(),
    cell: (row) => (
      <span data-claim>
        <Holder row={row} me={me} mayClaim={mayDecide && row.state === 'open'} />
      </span>
    ),
  },
];

function Impact({ row }: { row: QueueRow }) {
  return (
    <span className="flex flex-wrap gap-1.5">
      {row.recheck ? <Badge tone="special">{m.review_recheck()}</Badge> : <ImpactBadge impact={row.impact} />}
      {row.fastLane && (
        <Badge tone="info" icon={Zap}>
          {m.review_fast_lane()}
        </Badge>
      )}
    </span>
  );
}

function Found({ row: { blockers, warnings } }: { row: QueueRow }) {
  if (blockers > 0) return <Badge tone="bad">{m.review_blockers({ count: blockers })}</Badge>;
  if (warnings > 0) return <Badge tone="warn">{m.review_warnings({ count: warnings })}</Badge>;
  return <span className="text-ink-faint">{m.review_no_findings()}</span>;
}

function Holder({ row, me, mayClaim }: { row: QueueRow; me: string; mayClaim: boolean }) {
  if (row.assignee)
    return row.assignee.id === me ? (
      <Badge tone="info">{m.review_mine()}</Badge>
    ) : (
      <span className="text-ink-soft">{row.assignee.name ?? row.assignee.id}</span>
    );
  if (!mayClaim) return <span className="text-ink-faint">{m.review_unclaimed()}</span>;
  return (
    <ActionButton size="sm" fields={{ intent: 'claim', caseId: row.id }} done={m.review_claimed()}>
      {m.review_claim()}
    </ActionButton>
  );
}
