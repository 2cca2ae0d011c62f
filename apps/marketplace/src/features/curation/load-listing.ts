import { suspensionReasons } from '@headwater/domain/catalogue';
import { textOf } from '../../lib/locale/words.ts';
import { can } from '../../server/can.ts';
import type { PageContext } from '../../server/context.ts';

export type CuratedListingView = Awaited<ReturnType<typeof loadListing>>;

/** One listing as the vendor sees it: what is live, what is pending, how it was decided, what it was raised to. */
export async function loadListing(visitor: PageContext, ref: string) {
  const { curation } = visitor.api;
  const listing = await curation.getListing({ listing: ref });
  const { data: grants } = await curation.listStandings({ listingId: listing.id, limit: 20 });
  return {
    listing,
    name: textOf(listing.name) || listing.listing,
    grants,
    reasons: Object.entries(suspensionReasons).map(([value, text]) => ({ value, label: textOf(text) })),
    maySuspend: can(visitor, 'listing.suspend'),
    mayDecide: can(visitor, 'curation.decide'),
  };
}
