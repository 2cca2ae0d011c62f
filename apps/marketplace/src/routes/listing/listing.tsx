import { listingLd } from '../../features/listing/listing-meta.ts';
import { ListingPage } from '../../features/listing/listing-page.tsx';
import { type ListingView, loadListing } from '../../features/listing/load-listing.ts';
import { m } from '../../generated/paraglide/messages.js';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { page } from '../../server/context.ts';
import { unsent } from '../../server/unsent.ts';
import type { Route } from './+types/listing.ts';

export const handle = { javascript: false, shared: true };

export const meta: Route.MetaFunction = (args) => {
  const { listing, origin } = args.loaderData?.found ?? {};
  if (!listing) return [];
  return pageMeta(args, {
    title: listing.card.name.text,
    description: listing.summary,
    shareCard: shareCardOf(listing.card),
    jsonLd: listingLd(listing, origin ?? ''),
  });
};

const shareCardOf = ({ listing, name, kindName, publisher }: ListingView['card']) => ({
  path: `${listing}.png`,
  alt: m.listing_share_card({ name: name.text, kind: kindName, publisher: publisher.name }),
});

export async function loader({ context, params }: Route.LoaderArgs) {
  const visitor = page(context);
  return unsent(visitor, { listing: await loadListing(visitor, params), origin: visitor.origin });
}

export default function Listing({ loaderData }: Route.ComponentProps) {
  return <ListingPage listing={loaderData.found.listing} />;
}
