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
  const rows = await Promise.all(
    data.map(async (row) => ({
      ...row,
      due: workingDeadline(row.pending?.dueAt),
      queue: row.pending?.state === 'in_review' ? await placeOf(row.listing, row.pending.id) : null,
    })),
  );
  return { rows, nextCursor, mayWrite: can(visitor, 'listing.write') };

  async function placeOf(listing: string, version: string) {
    return (await catalogue.getVersion({ listing, version })).queue;
  }
}

export default function Listings({ loaderData }: Route.ComponentProps) {
  return <ListingsPage {...loaderData} />;
}
