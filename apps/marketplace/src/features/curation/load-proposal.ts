import { criteriaOf, longestValidityDays, standingCriteria } from '@headwater/domain/curation';
import { data } from 'react-router';
import { textOf } from '../../lib/locale/words.ts';
import type { PageContext } from '../../server/context.ts';
import { pageQuery } from '../../server/page-query.ts';
import { pick } from '../../server/pick.ts';

export type ProposalView = Awaited<ReturnType<typeof loadProposal>>;

const dayMs = 86_400_000;
const dayIn = (days: number) => new Date(Date.now() + days * dayMs).toISOString().slice(0, 10);

/** The form of a proposal: whose, which standing, by which criteria, for how long at most. */
export async function loadProposal({ api, requestId }: PageContext, request: Request) {
  const query = pageQuery(request, ['listing', 'standing']);
  if (!query.listing) throw data({ requestId, code: null }, { status: 404 });
  const standing = pick(query.standing, ['whitelisted', 'boutique'] as const) ?? 'whitelisted';
  const listing = await api.curation.getListing({ listing: query.listing });
  const longest = longestValidityDays[standing];
  return {
    listing: { id: listing.id, ref: listing.listing, name: textOf(listing.name) || listing.listing },
    current: listing.standing,
    standing,
    criteria: criteriaOf(standing).map((code) => ({ code, text: standingCriteria[code].text })),
    // A day less than the limit: the form's days end at midnight, the limit is counted from now.
    dates: { earliest: dayIn(1), latest: dayIn(longest - 1), usual: dayIn(Math.min(365, longest) - 1) },
  };
}
