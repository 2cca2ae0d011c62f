import { m } from '../../generated/paraglide/messages.js';
import { Badge } from '../../ui/badge.tsx';
import { StateBadge, type VersionState } from '../../ui/state-badge.tsx';

/** The state of a listing, not of its version; only what is not published has a word of its own. */
export function ListingState({ state }: { state: string }) {
  if (state === 'unpublished') return <Badge>{m.listings_state_unpublished()}</Badge>;
  return <StateBadge state={state as VersionState} />;
}

/** The api names states in an open enum; ours are those of the domain's machine. */
export function VersionStateBadge({ state }: { state: string }) {
  return <StateBadge state={state as VersionState} />;
}
