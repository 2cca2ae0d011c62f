import { m } from '../../generated/paraglide/messages.js';
import { EmptyState } from '../../ui/empty-state.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { ImpactBadge } from '../listings/impact-badge.tsx';
import { VersionStateBadge } from '../listings/listing-state.tsx';
import { When } from '../workspace/when.tsx';
import type { CuratedListingView } from './load-listing.ts';

type Version = CuratedListingView['listing']['versions'][number];

/** Every version with the case it went through; imported ones never had one. */
export function ListingVersions({ versions }: { versions: Version[] }) {
  return (
    <Table
      caption={m.curation_versions()}
      columns={columns()}
      rows={versions}
      rowKey={(row) => row.id}
      empty={<EmptyState title={m.curation_versions_empty()} />}
    />
  );
}

const columns = (): Column<Version>[] => [
  {
    key: 'version',
    header: m.curation_version(),
    cell: ({ version }) => <span className="font-mono">{version}</span>,
  },
  { key: 'state', header: m.curation_state(), cell: ({ state }) => <VersionStateBadge state={state} /> },
  { key: 'impact', header: m.curation_impact(), cell: ({ impact }) => <ImpactBadge impact={impact} /> },
  { key: 'submitted', header: m.curation_submitted(), cell: ({ submittedAt }) => <When at={submittedAt} /> },
  { key: 'published', header: m.curation_published(), cell: ({ publishedAt }) => <When at={publishedAt} /> },
  {
    key: 'case',
    header: m.curation_case(),
    cell: ({ caseId }) =>
      caseId ? <TextLink to={`/desk/review/${caseId}`}>{m.curation_open_case()}</TextLink> : '—',
  },
];
