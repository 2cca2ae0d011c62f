import { ListingsPage } from '../../features/curation/listings-page.tsx';
import { loadListings } from '../../features/curation/load-listings.ts';
import { m } from '../../generated/paraglide/messages.js';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { page } from '../../server/context.ts';
import type { Route } from './+types/listings.ts';

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: m.curation_listings(), index: false });

export const loader = ({ context, request }: Route.LoaderArgs) => loadListings(page(context), request);

export default function Listings({ loaderData }: Route.ComponentProps) {
  return <ListingsPage {...loaderData} />;
}
