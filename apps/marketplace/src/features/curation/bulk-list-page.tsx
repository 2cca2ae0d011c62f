import { m } from '../../generated/paraglide/messages.js';
import { formatDateTime, formatNumber } from '../../lib/format/index.ts';
import type { Api } from '../../server/api.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { BulkState } from './bulk-state.tsx';

type List = Awaited<ReturnType<Api['curation']['listBulkChanges']>>;
type Row = List['data'][number];

/** What was changed in bulk, by whom, and what came of it. */
export function BulkListPage({ changes }: { changes: List }) {
  return (
    <div className="space-y-5">
      <PageHeader
        title={m.curation_bulk_history()}
        description={m.curation_bulk_history_text()}
        breadcrumbs={[
          { label: m.curation_listings(), to: '/desk/listings' },
          { label: m.curation_bulk_history() },
        ]}
      />
      <Table
        caption={m.curation_bulk_history()}
        columns={columns()}
        rows={changes.data}
        rowKey={(row) => row.id}
        empty={
          <EmptyState
            title={m.curation_bulk_empty()}
            action={<LinkButton to="/desk/listings">{m.curation_listings()}</LinkButton>}
          >
            {m.curation_bulk_empty_text()}
          </EmptyState>
        }
      />
      <Pagination nextCursor={changes.nextCursor} />
    </div>
  );
}

const columns = (): Column<Row>[] => [
  {
    key: 'when',
    header: m.audit_when(),
    cell: ({ id, createdAt }) => (
      <TextLink to={`/desk/bulk/${id}`} className="whitespace-nowrap">
        {formatDateTime(createdAt)}
      </TextLink>
    ),
  },
  {
    key: 'why',
    header: m.curation_rationale(),
    className: 'min-w-60',
    cell: ({ rationale }) => <span className="line-clamp-2">{rationale}</span>,
  },
  { key: 'who', header: m.audit_who(), cell: ({ createdBy }) => createdBy.name ?? createdBy.id },
  { key: 'state', header: m.curation_state(), cell: ({ state }) => <BulkState state={state} /> },
  {
    key: 'changed',
    header: m.curation_bulk_changed(),
    numeric: true,
    cell: ({ counts }) => formatNumber(counts.changed + counts.undone + counts.kept),
  },
  {
    key: 'refused',
    header: m.curation_bulk_refused(),
    numeric: true,
    cell: ({ counts }) => formatNumber(counts.refused),
  },
];
