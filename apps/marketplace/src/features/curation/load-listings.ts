import { can } from '../../server/can.ts';
import type { PageContext } from '../../server/context.ts';
import { pageQuery } from '../../server/page-query.ts';
import { loadViews } from '../desk/load-views.ts';

export type CuratedListings = Awaited<ReturnType<typeof loadListings>>;
export type CuratedListing = CuratedListings['listings']['data'][number];

const names = ['q', 'state', 'standing', 'kind', 'organizationId'] as const;

/** Every publisher's listings, as the address filters them. */
export async function loadListings(visitor: PageContext, request: Request) {
  const { q, ...query } = pageQuery(request, names);
  const { cursor: _cursor, ...filters } = query;
  const [listings, views] = await Promise.all([
    visitor.api.curation.listListings({ ...query, q: q?.slice(0, 80), limit: 50 }),
    loadViews(visitor, 'desk.listings'),
  ]);
  return { listings, views, filters: { ...filters, q }, mayDecide: can(visitor, 'curation.decide') };
}
