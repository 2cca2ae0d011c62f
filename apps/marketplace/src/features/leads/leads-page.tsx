import { leadGroupNames } from '@headwater/domain/demand';
import { Download, Inbox, SearchX } from 'lucide-react';
import { useRef } from 'react';
import { m } from '../../generated/paraglide/messages.js';
import type { WorkingDeadline } from '../../lib/format/index.ts';
import { buttonStyle } from '../../ui/button-style.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import { Table } from '../../ui/table.tsx';
import { FilterTabs } from '../workspace/filter-tabs.tsx';
import { ListSearch } from '../workspace/list-search.tsx';
import { leadColumns } from './lead-columns.tsx';
import type { Lead } from './types.ts';
import { useInboxKeys } from './use-inbox-keys.ts';

export interface LeadRow extends Lead {
  unread: number;
  due: WorkingDeadline | null;
}

export interface LeadsPageProps {
  rows: LeadRow[];
  nextCursor: string | null;
  /** A filter or a search is set: an empty answer is not an empty inbox. */
  narrowed: boolean;
  mayRespond: boolean;
}

const groups: Record<string, () => string> = {
  new: m.leads_group_new,
  mine: m.leads_group_mine,
  declined: m.leads_group_declined,
  overdue: m.leads_group_overdue,
  withdrawn: m.leads_group_withdrawn,
};

export function LeadsPage({ rows, nextCursor, narrowed, mayRespond }: LeadsPageProps) {
  const list = useRef<HTMLDivElement>(null);
  useInboxKeys(list);
  return (
    <div className="space-y-4">
      <PageHeader
        title={m.leads_title()}
        description={m.leads_description()}
        actions={
          <a href="/exports/leads" download className={buttonStyle({})}>
            <Download aria-hidden className="size-4" />
            {m.leads_export()}
          </a>
        }
      />
      <div className="flex flex-wrap items-center justify-between gap-3">
        <FilterTabs
          label={m.leads_filter()}
          parameter="group"
          options={[
            { value: 'all', label: m.workspace_all() },
            ...leadGroupNames.map((value) => ({ value, label: groups[value]?.() ?? value })),
          ]}
        />
        <ListSearch label={m.leads_search()} />
      </div>
      <div ref={list} className="space-y-3">
        <Table
          caption={m.leads_title()}
          columns={leadColumns({ mayRespond })}
          rows={rows}
          rowKey={(row) => row.id}
          empty={narrowed ? <NothingFound /> : <FirstTime />}
        />
        {rows.length > 0 && <p className="text-ink-faint text-xs max-lg:hidden">{m.leads_keys()}</p>}
      </div>
      <Pagination nextCursor={nextCursor} />
    </div>
  );
}

function NothingFound() {
  return (
    <EmptyState
      icon={SearchX}
      title={m.leads_none_found()}
      action={<LinkButton to="/workspace/leads">{m.leads_show_all()}</LinkButton>}
    >
      {m.leads_none_found_text()}
    </EmptyState>
  );
}

function FirstTime() {
  return (
    <EmptyState
      icon={Inbox}
      title={m.leads_empty()}
      action={
        <>
          <LinkButton to="/workspace/listings">{m.leads_empty_listings()}</LinkButton>
          <LinkButton to="/account/notifications">{m.leads_empty_notices()}</LinkButton>
        </>
      }
    >
      {m.leads_empty_text()}
    </EmptyState>
  );
}
