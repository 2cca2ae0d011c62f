import { leadStates } from '@headwater/domain/demand';
import { Inbox } from 'lucide-react';
import { m } from '../../generated/paraglide/messages.js';
import type { WorkingDeadline } from '../../lib/format/index.ts';
import { textOf } from '../../lib/locale/words.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { Deadline } from '../workspace/deadline.tsx';
import { FilterTabs } from '../workspace/filter-tabs.tsx';
import { When } from '../workspace/when.tsx';
import { LeadState, leadStateName } from './lead-state.tsx';
import type { Lead } from './types.ts';

export interface LeadRow extends Lead {
  unread: number;
  due: WorkingDeadline | null;
}

export function LeadsPage({ rows, nextCursor }: { rows: LeadRow[]; nextCursor: string | null }) {
  const states = leadStates.map((state) => ({ value: state, label: leadStateName(state) }));
  return (
    <div className="space-y-4">
      <PageHeader title={m.leads_title()} description={m.leads_description()} />
      <FilterTabs
        label={m.leads_filter()}
        parameter="state"
        options={[{ value: 'all', label: m.workspace_all() }, ...states]}
      />
      <Table
        caption={m.leads_title()}
        columns={columns()}
        rows={rows}
        rowKey={(row) => row.id}
        empty={
          <EmptyState icon={Inbox} title={m.leads_empty()}>
            {m.leads_empty_text()}
          </EmptyState>
        }
      />
      <Pagination nextCursor={nextCursor} />
    </div>
  );
}

const columns = (): Column<LeadRow>[] => [
  {
    key: 'customer',
    header: m.leads_customer(),
    cell: ({ id, company, contact }) => (
      <>
        <TextLink to={`/workspace/leads/${id}`} className="font-medium">
          {company ?? contact?.name ?? m.leads_withdrawn_contact()}
        </TextLink>
        {contact && (
          <span className="block text-ink-faint text-xs">
            {contact.name} · {contact.email}
          </span>
        )}
      </>
    ),
  },
  { key: 'state', header: m.leads_state(), cell: ({ state }) => <LeadState state={state} /> },
  { key: 'due', header: m.leads_respond_by(), cell: ({ due }) => <Deadline value={due} /> },
  {
    key: 'listing',
    header: m.leads_listing(),
    cell: ({ listing, listingName }) => (
      <TextLink to={`/workspace/listings/${listing}`}>{textOf(listingName) || listing}</TextLink>
    ),
  },
  { key: 'received', header: m.leads_received(), cell: ({ createdAt }) => <When at={createdAt} /> },
];
