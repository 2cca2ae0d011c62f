import { LibraryBig } from 'lucide-react';
import { m } from '../../generated/paraglide/messages.js';
import { formatDate, formatNumber } from '../../lib/format/index.ts';
import { textOf } from '../../lib/locale/words.ts';
import type { Api } from '../../server/api.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { CollectionPhase } from './collection-phase.tsx';

type List = Awaited<ReturnType<Api['curation']['listCollections']>>;
type Row = List['data'][number];

interface CollectionsPageProps {
  collections: List;
  mayWrite: boolean;
}

export function CollectionsPage({ collections, mayWrite }: CollectionsPageProps) {
  const add = mayWrite && (
    <LinkButton variant="primary" to="/desk/collections/new">
      {m.collections_new()}
    </LinkButton>
  );
  return (
    <div className="space-y-5">
      <PageHeader title={m.collections_title()} description={m.collections_text()} actions={add} />
      <Table
        caption={m.collections_title()}
        columns={columns()}
        rows={collections.data}
        rowKey={(row) => row.id}
        empty={
          <EmptyState icon={LibraryBig} title={m.collections_empty()} action={add}>
            {m.collections_empty_text()}
          </EmptyState>
        }
      />
      <Pagination nextCursor={collections.nextCursor} />
    </div>
  );
}

const day = (at: string | null) => <span className="whitespace-nowrap">{at ? formatDate(at) : '—'}</span>;

const columns = (): Column<Row>[] => [
  {
    key: 'name',
    header: m.collections_name(),
    className: 'min-w-52',
    cell: ({ id, name, slug }) => (
      <>
        <TextLink to={`/desk/collections/${id}`} className="font-medium">
          {textOf(name)}
        </TextLink>
        <code className="block font-mono text-ink-faint text-xs">{slug}</code>
      </>
    ),
  },
  { key: 'phase', header: m.curation_state(), cell: ({ phase }) => <CollectionPhase phase={phase} /> },
  { key: 'size', header: m.collections_size(), numeric: true, cell: ({ size }) => formatNumber(size) },
  { key: 'from', header: m.collections_from(), cell: ({ validFrom }) => day(validFrom) },
  { key: 'until', header: m.collections_until(), cell: ({ validUntil }) => day(validUntil) },
];
