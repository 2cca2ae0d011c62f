import { useEffect } from 'react';
import { useRevalidator } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import { formatDate, formatDateTime, formatNumber } from '../../lib/format/index.ts';
import type { Api } from '../../server/api.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Stat } from '../../ui/stat.tsx';
import { ActionButton } from '../workspace/action-button.tsx';
import { ConfirmAction } from '../workspace/confirm-action.tsx';
import { BulkItems } from './bulk-items.tsx';
import { BulkState } from './bulk-state.tsx';

export type Bulk = Awaited<ReturnType<Api['curation']['getBulkChange']>>;

interface BulkPageProps {
  bulk: Bulk;
  me: string;
  mayDecide: boolean;
}

const pollMs = 1000;

/** A bulk change from its preview to its end, and back. */
export function BulkPage({ bulk, me, mayDecide }: BulkPageProps) {
  const { counts, state } = bulk;
  useProgress(state === 'running' || state === 'undoing');
  return (
    <div className="space-y-6">
      <PageHeader
        title={state === 'draft' ? m.curation_bulk_preview() : m.curation_bulk_title()}
        breadcrumbs={[
          { label: m.curation_listings(), to: '/desk/listings' },
          { label: m.curation_bulk_history(), to: '/desk/bulk' },
          { label: formatDateTime(bulk.createdAt) },
        ]}
        badges={<BulkState state={state} />}
        description={<ChangeWords bulk={bulk} />}
        actions={mayDecide && <Actions bulk={bulk} me={me} />}
      />
      <p className="max-w-prose whitespace-pre-wrap text-sm">{bulk.rationale}</p>
      <div role="status">
        {state === 'draft' ? <Forecast bulk={bulk} /> : <Outcome bulk={bulk} />}
        {counts.left > 0 && state !== 'draft' && (
          <Progress
            label={state === 'undoing' ? m.curation_bulk_undoing() : m.curation_bulk_running()}
            value={(counts.total - counts.left) / counts.total}
          />
        )}
      </div>
      {bulk.mayUndo && bulk.undoUntil && (
        <Callout tone="info" title={m.curation_bulk_undo_until({ at: formatDateTime(bulk.undoUntil) })} />
      )}
      <BulkItems items={bulk.items} draft={state === 'draft'} />
    </div>
  );
}

/** While the worker is at it, the page looks again every second. */
function useProgress(busy: boolean): void {
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (!busy || state !== 'idle') return;
    const timer = setTimeout(() => revalidate(), pollMs);
    return () => clearTimeout(timer);
  }, [busy, state, revalidate]);
}

function Actions({ bulk, me }: { bulk: Bulk; me: string }) {
  const changes = bulk.items.filter(({ planned }) => planned === 'change').length;
  if (bulk.state === 'draft' && bulk.createdBy.id === me && changes > 0)
    return (
      <ActionButton variant="primary" fields={{ intent: 'start' }} done={m.curation_bulk_started()}>
        {m.curation_bulk_start({ count: changes })}
      </ActionButton>
    );
  if (!bulk.mayUndo) return null;
  return (
    <ConfirmAction
      trigger={<Button>{m.curation_bulk_undo()}</Button>}
      title={m.curation_bulk_undo_title({ count: bulk.counts.changed })}
      description={m.curation_bulk_undo_text()}
      confirm={m.curation_bulk_undo()}
      tone="primary"
      fields={{ intent: 'undo' }}
      done={m.curation_bulk_undo_started()}
    />
  );
}

function ChangeWords({ bulk: { change } }: { bulk: Bulk }) {
  const parts = [
    change.standing === 'listed' && m.curation_bulk_remove(),
    change.standing === 'whitelisted' && m.curation_bulk_whitelist(),
    change.validUntil && `${m.curation_valid_until()} ${formatDate(change.validUntil)}`,
    change.reviewOn && `${m.curation_review_on()} ${formatDate(change.reviewOn)}`,
  ];
  return parts.filter(Boolean).join(' · ');
}

function Forecast({ bulk: { items } }: { bulk: Bulk }) {
  const changes = items.filter(({ planned }) => planned === 'change').length;
  return (
    <dl className="grid gap-4 sm:grid-cols-3">
      <Stat label={m.curation_bulk_will_change()} value={formatNumber(changes)} />
      <Stat label={m.curation_bulk_will_refuse()} value={formatNumber(items.length - changes)} />
    </dl>
  );
}

function Outcome({ bulk: { counts } }: { bulk: Bulk }) {
  const rows: [string, number][] = [
    [m.curation_bulk_changed(), counts.changed],
    [m.curation_bulk_refused(), counts.refused],
    [m.curation_bulk_undone(), counts.undone],
    [m.curation_bulk_kept(), counts.kept],
  ];
  return (
    <dl className="mb-4 grid grid-cols-2 gap-4 sm:grid-cols-4">
      {rows
        .filter(([, count], place) => place < 2 || count > 0)
        .map(([label, count]) => (
          <Stat key={label} label={label} value={formatNumber(count)} />
        ))}
    </dl>
  );
}
