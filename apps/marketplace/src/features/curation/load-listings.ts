import { can } from '../../server/can.ts';
import type { PageContext } from '../../server/context.ts';
import { pageQuery } from '../../server/page-query.ts';
import { loadViews } from '../desk/load-views.ts';

export type CuratedListings = Awaited<ReturnType<typeof loadListings>>;
export type CuratedListing = CuratedListings['listings']['data'][number];

const names = ['q', 'state', 'standing', 'kind', 'organizationId'] as const;

export function listingsQuery(request: Request) {
  const { q, cursor, ...filters } = pageQuery(request, names);
  return { cursor, filters: { ...filters, q: q?.slice(0, 80) } };
}

/** Every publisher's listings, as the address filters them. */
export async function loadListings(visitor: PageContext, request: Request) {
  const { cursor, filters } = listingsQuery(request);
  const [listings, views] = await Promise.all([
    visitor.api.curation.listListings({ ...filters, cursor, limit: 50 }),
    loadViews(visitor, 'desk.listings'),
  ]);
  return { listings, views, filters, mayDecide: can(visitor, 'curation.decide') };
}
