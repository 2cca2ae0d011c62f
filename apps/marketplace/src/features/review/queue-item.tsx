import { Zap } from 'lucide-react';
import { m } from '../../generated/paraglide/messages.js';
import { wordsOf } from '../../lib/locale/words.ts';
import { Badge } from '../../ui/badge.tsx';
import { InLanguage } from '../../ui/in-language.tsx';
import { Link } from '../../ui/link.tsx';
import { kindName } from '../discovery/code-names.ts';
import { ImpactBadge } from '../listings/impact-badge.tsx';
import { ActionButton } from '../workspace/action-button.tsx';
import { Deadline } from '../workspace/deadline.tsx';
import { organisationName } from '../workspace/organisation-name.ts';
import type { QueueRow } from './load-queue.ts';

interface QueueItemProps {
  row: QueueRow;
  me: string;
  mayClaim: boolean;
  /** The filters one works in; the case carries them along. */
  search?: string;
}

/** One case in the queue: what, whose, how grave, by when, in whose hands. */
export function QueueItem({ row, me, mayClaim, search = '' }: QueueItemProps) {
  return (
    <li
      data-row
      className="grid items-start gap-x-5 gap-y-2 px-4 py-3 focus-within:bg-accent-soft md:grid-cols-[2rem_minmax(0,1fr)_11rem_12rem_9rem]"
    >
      <span
        className="text-ink-faint text-sm tabular-nums max-md:hidden"
        title={m.review_place({ position: row.position, length: row.length })}
      >
        {row.position}
      </span>
      <div className="min-w-0">
        <p className="flex flex-wrap items-baseline gap-x-2">
          <Link
            to={`/desk/review/${row.id}${search}`}
            data-row-link
            className="font-medium text-accent underline decoration-accent-line underline-offset-[0.22em] hover:decoration-current"
          >
            <InLanguage words={wordsOf(row.name) ?? { text: row.listing }} />
          </Link>
          <span className="font-mono text-ink-soft text-xs">{row.version}</span>
        </p>
        <p className="text-ink-soft text-sm">
          {kindName(row.kind)} · {organisationName(row.organization)}
        </p>
        <p className="break-all font-mono text-ink-faint text-xs">{row.listing}</p>
      </div>
      <div className="flex flex-wrap gap-1.5 md:flex-col md:items-start">
        {row.recheck ? (
          <Badge tone="special">{m.review_recheck()}</Badge>
        ) : (
          <ImpactBadge impact={row.impact} />
        )}
        {row.fastLane && (
          <Badge tone="info" icon={Zap}>
            {m.review_fast_lane()}
          </Badge>
        )}
        {row.firstTime && <Badge tone="special">{m.review_first_time()}</Badge>}
        <Found row={row} />
      </div>
      <p className="text-sm">
        <Deadline value={row.due} />
      </p>
      <div className="text-sm md:text-end" data-claim>
        <Holder row={row} me={me} mayClaim={mayClaim} />
      </div>
    </li>
  );
}

function Found({ row: { blockers, warnings } }: { row: QueueRow }) {
  if (blockers > 0) return <Badge tone="bad">{m.review_blockers({ count: blockers })}</Badge>;
  if (warnings > 0) return <Badge tone="warn">{m.review_warnings({ count: warnings })}</Badge>;
  return <Badge>{m.review_no_findings()}</Badge>;
}

function Holder({ row, me, mayClaim }: QueueItemProps) {
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
