import { m } from '../../generated/paraglide/messages.js';
import { formatDate } from '../../lib/format/index.ts';
import type { Api } from '../../server/api.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { GrantState } from './grant-state.tsx';
import { StandingName } from './standing-name.tsx';

export type Grant = Awaited<ReturnType<Api['curation']['listStandings']>>['data'][number];

/** The standings of one listing, proposed and decided. */
export function GrantTable({ grants }: { grants: Grant[] }) {
  return (
    <Table
      caption={m.curation_grants()}
      columns={[openColumn(), ...grantColumns()]}
      rows={grants}
      rowKey={(row) => row.id}
      empty={<EmptyState title={m.curation_grants_empty()}>{m.curation_grants_empty_text()}</EmptyState>}
    />
  );
}

const day = (at: string | null) => <span className="whitespace-nowrap">{at ? formatDate(at) : '—'}</span>;

const openColumn = (): Column<Grant> => ({
  key: 'open',
  header: m.curation_proposed_on(),
  cell: ({ id, createdAt }) => <TextLink to={`/desk/standing/${id}`}>{formatDate(createdAt)}</TextLink>,
});

export const grantColumns = (): Column<Grant>[] => [
  {
    key: 'standing',
    header: m.curation_standing(),
    cell: ({ standing }) => <StandingName standing={standing} />,
  },
  { key: 'state', header: m.curation_state(), cell: ({ state }) => <GrantState state={state} /> },
  {
    key: 'people',
    header: m.curation_people(),
    cell: ({ proposedBy, approvedBy }) =>
      [proposedBy.name ?? proposedBy.id, approvedBy && (approvedBy.name ?? approvedBy.id)]
        .filter(Boolean)
        .join(' → '),
  },
  { key: 'until', header: m.curation_valid_until(), cell: ({ validUntil }) => day(validUntil) },
  { key: 'review', header: m.curation_review_on(), cell: ({ reviewOn }) => day(reviewOn) },
];
