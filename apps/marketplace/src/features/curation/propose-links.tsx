import { m } from '../../generated/paraglide/messages.js';
import { LinkButton } from '../../ui/link-button.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import type { CuratedListingView } from './load-listing.ts';

/** At most one proposal at a time: while one waits, it is what there is to do. */
export function ProposeLinks({
  listingId,
  grants,
}: {
  listingId: string;
  grants: CuratedListingView['grants'];
}) {
  const waiting = grants.find(({ state }) => state === 'proposed');
  if (waiting) return <TextLink to={`/desk/standing/${waiting.id}`}>{m.curation_proposal_waits()}</TextLink>;
  const path = (standing: string) => `/desk/standing/new?listing=${listingId}&standing=${standing}`;
  return (
    <>
      <LinkButton size="sm" to={path('whitelisted')}>
        {m.curation_propose_whitelisted()}
      </LinkButton>
      <LinkButton size="sm" to={path('boutique')}>
        {m.curation_propose_boutique()}
      </LinkButton>
    </>
  );
}
