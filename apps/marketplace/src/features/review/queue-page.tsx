import { ClipboardCheck } from 'lucide-react';
import { useRef } from 'react';
import { m } from '../../generated/paraglide/messages.js';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import { SavedViews } from '../desk/saved-views.tsx';
import { useCsvPath } from '../desk/use-csv-path.ts';
import { FilterTabs } from '../workspace/filter-tabs.tsx';
import { DecisionDone } from './decision-done.tsx';
import { KeyHints } from './key-hint.tsx';
import type { QueueView } from './load-queue.ts';
import { queueColumns } from './queue-columns.tsx';
import { QueueNarrowing } from './queue-narrowing.tsx';
import { useQueueKeys } from './use-queue-keys.ts';

export function QueuePage({ rows, nextCursor, counts, filter, me, mayDecide, search, views }: QueueView) {
  const list = useRef<HTMLDivElement>(null);
  useQueueKeys(list);
  const csv = useCsvPath('review');
  const tab = (value: string, label: string, count: number) => ({ value, label: `${label} ${count}` });
  return (
    <div className="space-y-5">
      <DecisionDone />
      <PageHeader title={m.review_title()} description={m.review_description()} />
      <SavedViews page="desk.review" views={views} />
      <FilterTabs
        label={m.review_filter()}
        parameter="filter"
        options={[
          tab('all', m.workspace_all(), counts.open),
          tab('unclaimed', m.review_filter_unclaimed(), counts.unclaimed),
          tab('mine', m.review_filter_mine(), counts.mine),
          tab('overdue', m.review_filter_overdue(), counts.overdue),
          tab('recheck', m.review_filter_recheck(), counts.rechecks),
          tab('waiting', m.review_filter_waiting(), counts.waitingPublisher),
        ]}
      />
      {rows.length > 0 && (
        <KeyHints
          label={m.review_keys()}
          keys={[
            ['j', m.review_key_next()],
            ['k', m.review_key_previous()],
            ['Enter', m.review_key_open()],
            ['c', m.review_key_claim()],
            ['a', m.review_key_approve()],
            ['r', m.review_key_changes()],
            ['x', m.review_key_reject()],
            ['?', m.review_key_help()],
          ]}
        />
      )}
      <div ref={list}>
        <DataTable
          name="desk.review"
          csv={csv}
          caption={m.review_title()}
          columns={queueColumns({ me, mayDecide, search })}
          rows={rows}
          rowKey={(row) => row.id}
          empty={<Nothing filter={filter} />}
        >
          <QueueNarrowing />
        </DataTable>
      </div>
      <Pagination nextCursor={nextCursor} />
    </div>
  );
}

function Nothing({ filter }: { filter: string }) {
  if (filter === 'all')
    return (
      <EmptyState
        icon={ClipboardCheck}
        title={m.review_empty()}
        action={<LinkButton to="/desk/standing">{m.review_empty_standing()}</LinkButton>}
      >
        {m.review_empty_text()}
      </EmptyState>
    );
  return (
    <EmptyState
      icon={ClipboardCheck}
      title={m.review_empty_filter()}
      action={<LinkButton to="/desk/review">{m.review_show_all()}</LinkButton>}
    >
      {filter === 'waiting' ? m.review_empty_waiting() : m.review_empty_filter_text()}
    </EmptyState>
  );
}
