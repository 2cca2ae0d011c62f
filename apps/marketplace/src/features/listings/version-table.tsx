import { m } from '../../generated/paraglide/messages.js';
import { type Column, Table } from '../../ui/table.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { When } from '../workspace/when.tsx';
import { ImpactBadge } from './impact-badge.tsx';
import { VersionStateBadge } from './listing-state.tsx';
import { type ListedVersion, listingPathOf, versionPathOf } from './types.ts';

const ways: Record<string, () => string> = {
  web: m.listings_via_web,
  cli: m.listings_via_cli,
  sdk: m.listings_via_sdk,
  api: m.listings_via_api,
  system: m.listings_via_system,
};

export interface VersionTableProps {
  listing: string;
  versions: ListedVersion[];
  live: string | null;
  mayRestore: boolean;
}

export function VersionTable({ listing, versions, live, mayRestore }: VersionTableProps) {
  const path = listingPathOf(listing);
  const columns: Column<ListedVersion>[] = [
    {
      key: 'version',
      header: m.listings_version(),
      cell: ({ id, version }) => (
        <TextLink to={versionPathOf(listing, id)} className="font-medium tabular-nums">
          {version}
        </TextLink>
      ),
    },
    { key: 'state', header: m.listings_state(), cell: ({ state }) => <VersionStateBadge state={state} /> },
    { key: 'impact', header: m.listings_impact(), cell: ({ impact }) => <ImpactBadge impact={impact} /> },
    {
      key: 'by',
      header: m.listings_pushed_by(),
      cell: ({ pushedBy, pushedVia }) => {
        const way = ways[pushedVia]?.() ?? pushedVia;
        if (!pushedBy) return way;
        return (
          <>
            {pushedBy}
            <span className="block text-ink-faint text-xs">{way}</span>
          </>
        );
      },
    },
    {
      key: 'digest',
      header: m.listings_digest(),
      cell: ({ digest }) => (
        <code className="font-mono text-xs" title={digest}>
          {digest.slice(0, 8)}
        </code>
      ),
    },
    { key: 'created', header: m.listings_created(), cell: ({ createdAt }) => <When at={createdAt} /> },
    {
      key: 'published',
      header: m.listings_published(),
      cell: ({ publishedAt }) => <When at={publishedAt} />,
    },
    {
      key: 'actions',
      header: <span className="sr-only">{m.listings_actions()}</span>,
      cell: ({ id }) => (
        <span className="flex flex-wrap gap-x-3">
          {live && live !== id && (
            <TextLink to={`${path}/compare?from=${live}&to=${id}`}>{m.listings_compare_live()}</TextLink>
          )}
          {mayRestore && <TextLink to={`${path}/edit?restore=${id}`}>{m.listings_restore()}</TextLink>}
        </span>
      ),
    },
  ];
  return (
    <Table
      caption={m.listings_versions()}
      columns={columns}
      rows={versions}
      rowKey={(row) => row.id}
      empty={null}
    />
  );
}
