import { ListingPage } from '../../features/listings/listing-page.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { textOf } from '../../lib/locale/words.ts';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { can } from '../../server/can.ts';
import { page } from '../../server/context.ts';
import { pageQuery } from '../../server/page-query.ts';
import { workingDeadline } from '../../server/working-deadline.ts';
import type { Route } from './+types/listing.ts';

export const meta: Route.MetaFunction = (args) => {
  const listing = args.loaderData?.listing;
  return pageMeta(args, {
    title: textOf(listing?.name) || (listing?.listing ?? m.listings_title()),
    index: false,
  });
};

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const visitor = page(context);
  const { catalogue } = visitor.api;
  const ref = { listing: `${params.namespace}/${params.slug}` };
  const [listing, versions] = await Promise.all([
    catalogue.getListing(ref),
    catalogue.listVersions({ ...ref, ...pageQuery(request, []) }),
  ]);
  return {
    listing,
    versions,
    due: workingDeadline(listing.pending?.dueAt),
    queue: listing.queue,
    mayWrite: can(visitor, 'listing.write'),
    mayRun: can(visitor, 'listing.lifecycle'),
  };
}

export default function ListingRoute({ loaderData }: Route.ComponentProps) {
  return <ListingPage {...loaderData} />;
}
