import { ListingsPage } from '../../features/listings/listings-page.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { can } from '../../server/can.ts';
import { page } from '../../server/context.ts';
import { pageQuery } from '../../server/page-query.ts';
import { workingDeadline } from '../../server/working-deadline.ts';
import type { Route } from './+types/listings.ts';

export const meta: Route.MetaFunction = (args) => pageMeta(args, { title: m.listings_title(), index: false });

export async function loader({ context, request }: Route.LoaderArgs) {
  const visitor = page(context);
  const { catalogue } = visitor.api;
  const { data, nextCursor } = await catalogue.listListings(pageQuery(request, ['state', 'kind']));
  const rows = data.map((row) => ({ ...row, due: workingDeadline(row.pending?.dueAt) }));
  return { rows, nextCursor, mayWrite: can(visitor, 'listing.write') };
}

export default function Listings({ loaderData }: Route.ComponentProps) {
  return <ListingsPage {...loaderData} />;
}
