import { kinds } from '@headwater/manifest';
import { Boxes } from 'lucide-react';
import { m } from '../../generated/paraglide/messages.js';
import { formatDate, type WorkingDeadline } from '../../lib/format/index.ts';
import { textOf } from '../../lib/locale/words.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Nothing } from '../../ui/nothing.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import { type Standing, StandingBadge } from '../../ui/standing-badge.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { Deadline } from '../workspace/deadline.tsx';
import { FilterTabs } from '../workspace/filter-tabs.tsx';
import { ListingState, VersionStateBadge } from './listing-state.tsx';
import { ownerName } from './owner-names.ts';
import { type Listing, type ListingList, listingPathOf, versionPathOf } from './types.ts';

export interface ListingRow extends Listing {
  due: WorkingDeadline | null;
}

export interface ListingsPageProps {
  rows: ListingRow[];
  nextCursor: ListingList['nextCursor'];
  mayWrite: boolean;
}

export function ListingsPage({ rows, nextCursor, mayWrite }: ListingsPageProps) {
  const create = mayWrite && (
    <LinkButton variant="primary" to="/workspace/listings/new">
      {m.listings_new()}
    </LinkButton>
  );
  return (
    <div className="space-y-4">
      <PageHeader title={m.listings_title()} description={m.listings_description()} actions={create} />
      <FilterTabs label={m.listings_filter_state()} parameter="state" options={stateOptions()} />
      <Table
        caption={m.listings_title()}
        columns={columns()}
        rows={rows}
        rowKey={(row) => row.id}
        empty={
          <EmptyState icon={Boxes} title={m.listings_empty()} action={create}>
            {m.listings_empty_text()}
          </EmptyState>
        }
      />
      <Pagination nextCursor={nextCursor} />
    </div>
  );
}

const stateOptions = () => [
  { value: 'all', label: m.workspace_all() },
  { value: 'unpublished', label: m.listings_state_unpublished() },
  { value: 'live', label: m.common_state_live() },
  { value: 'deprecated', label: m.common_state_deprecated() },
  { value: 'suspended', label: m.common_state_suspended() },
  { value: 'withdrawn', label: m.common_state_withdrawn() },
];

const kindName = (kind: string) => textOf(kinds[kind as keyof typeof kinds]);

const columns = (): Column<ListingRow>[] => [
  {
    key: 'name',
    header: m.listings_name(),
    cell: (row) => (
      <>
        <TextLink to={listingPathOf(row.listing)} className="font-medium">
          {textOf(row.name) || row.listing}
        </TextLink>
        <span className="block text-ink-faint text-xs">
          {kindName(row.kind)} · <code className="font-mono">{row.listing}</code>
        </span>
      </>
    ),
  },
  {
    key: 'state',
    header: m.listings_state(),
    cell: ({ state, live, pending, listing }) => (
      <span className="flex flex-col items-start gap-1">
        <span className="flex items-center gap-1.5">
          <ListingState state={state} />
          {live && <span className="text-ink-faint text-xs tabular-nums">{live.version}</span>}
        </span>
        {pending && (
          <span className="flex items-center gap-1.5">
            <VersionStateBadge state={pending.state} />
            <TextLink to={versionPathOf(listing, pending.version)} className="text-xs tabular-nums">
              {pending.version}
            </TextLink>
          </span>
        )}
      </span>
    ),
  },
  {
    key: 'acts',
    header: m.listings_acts(),
    className: 'whitespace-nowrap',
    cell: ({ pending }) => (pending ? ownerName(pending.owner) : ownerName('none')),
  },
  {
    key: 'since',
    header: m.listings_since(),
    className: 'whitespace-nowrap',
    cell: ({ pending, stateSince }) => formatDate(pending?.since ?? stateSince),
  },
  { key: 'due', header: m.listings_due(), cell: ({ due }) => <Deadline value={due} /> },
  {
    key: 'queue',
    header: m.listings_queue(),
    className: 'whitespace-nowrap',
    cell: ({ queue }) => (queue ? m.listings_queue_place(queue) : <Nothing />),
  },
  {
    key: 'standing',
    header: m.listings_standing(),
    cell: ({ standing, live }) =>
      standing === 'listed' ? (
        <span className="whitespace-nowrap text-ink-faint">{live ? m.listings_standing_listed() : '—'}</span>
      ) : (
        <StandingBadge standing={standing as Standing} />
      ),
  },
];
