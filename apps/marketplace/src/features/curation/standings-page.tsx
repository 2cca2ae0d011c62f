import { m } from '../../generated/paraglide/messages.js';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import { FilterTabs } from '../workspace/filter-tabs.tsx';
import { GrantTable } from './grant-table.tsx';
import type { StandingsView } from './load-standings.ts';

export function StandingsPage({ standings, counts }: StandingsView) {
  return (
    <div className="space-y-5">
      <PageHeader
        title={m.shell_nav_standing()}
        description={m.curation_standings_text()}
        actions={<LinkButton to="/desk/listings?state=live">{m.curation_find_listing()}</LinkButton>}
      />
      <div className="space-y-2">
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
          label={m.curation_standing()}
          parameter="standing"
          options={[
            { value: 'all', label: m.workspace_all() },
            { value: 'whitelisted', label: m.common_standing_whitelisted() },
            { value: 'boutique', label: m.common_standing_boutique() },
          ]}
        />
      </div>
      <GrantTable grants={standings.data} named />
      <Pagination nextCursor={standings.nextCursor} />
    </div>
  );
}
