import { m } from '../../generated/paraglide/messages.js';
import { type Column, Table } from '../../ui/table.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { When } from '../workspace/when.tsx';
import { ImpactBadge } from './impact-badge.tsx';
import { VersionStateBadge } from './listing-state.tsx';
import { type VersionSummary, versionPathOf } from './types.ts';

const ways: Record<string, () => string> = {
  web: m.listings_via_web,
  cli: m.listings_via_cli,
  sdk: m.listings_via_sdk,
  api: m.listings_via_api,
  system: m.listings_via_system,
};

export function VersionTable({ listing, versions }: { listing: string; versions: VersionSummary[] }) {
  const columns: Column<VersionSummary>[] = [
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
    { key: 'via', header: m.listings_pushed(), cell: ({ pushedVia }) => ways[pushedVia]?.() ?? pushedVia },
    { key: 'created', header: m.listings_created(), cell: ({ createdAt }) => <When at={createdAt} /> },
    {
      key: 'published',
      header: m.listings_published(),
      cell: ({ publishedAt }) => <When at={publishedAt} />,
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
