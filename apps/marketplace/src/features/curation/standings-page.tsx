import { Stamp } from 'lucide-react';
import { m } from '../../generated/paraglide/messages.js';
import { type DataColumn, DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { SavedViews } from '../desk/saved-views.tsx';
import { useCsvPath } from '../desk/use-csv-path.ts';
import { FilterTabs } from '../workspace/filter-tabs.tsx';
import { type Grant, grantColumns } from './grant-table.tsx';
import type { StandingsView } from './load-standings.ts';

export function StandingsPage({ standings, counts, views }: StandingsView) {
  const csv = useCsvPath('standings');
  return (
    <div className="space-y-5">
      <PageHeader
        title={m.shell_nav_standing()}
        description={m.curation_standings_text()}
        actions={<LinkButton to="/desk/listings?state=live">{m.curation_find_listing()}</LinkButton>}
      />
      <SavedViews page="desk.standings" views={views} />
      <DataTable
        name="desk.standings"
        csv={csv}
        caption={m.curation_grants()}
        columns={[listingColumn(), ...grantColumns()]}
        rows={standings.data}
        rowKey={(row) => row.id}
        empty={
          <EmptyState
            icon={Stamp}
            title={m.curation_grants_empty()}
            action={<LinkButton to="/desk/listings?state=live">{m.curation_find_listing()}</LinkButton>}
          >
            {m.curation_standings_empty_text()}
          </EmptyState>
        }
      >
        <FilterTabs
          label={m.curation_state()}
          parameter="state"
          options={[
            { value: 'active', label: m.curation_state_active() },
            { value: 'proposed', label: `${m.curation_state_proposed()} ${counts.proposals}` },
            { value: 'due', label: `${m.curation_due()} ${counts.standingsDue}` },
            { value: 'expired', label: m.curation_state_expired() },
            { value: 'revoked', label: m.curation_state_revoked() },
            { value: 'refused', label: m.curation_state_refused() },
          ]}
        />
        <FilterTabs
          className="mt-2"
          label={m.curation_standing()}
          parameter="standing"
          options={[
            { value: 'all', label: m.workspace_all() },
            { value: 'whitelisted', label: m.common_standing_whitelisted() },
            { value: 'boutique', label: m.common_standing_boutique() },
          ]}
        />
      </DataTable>
      <Pagination nextCursor={standings.nextCursor} />
    </div>
  );
}

const listingColumn = (): DataColumn<Grant> => ({
  key: 'listing',
  fixed: true,
  header: m.curation_listing(),
  className: 'min-w-48',
  cell: ({ id, listing }) => (
    <TextLink to={`/desk/standing/${id}`} className="font-medium [overflow-wrap:anywhere]">
      {listing}
    </TextLink>
  ),
});
