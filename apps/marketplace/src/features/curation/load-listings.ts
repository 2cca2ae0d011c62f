import type { PageContext } from '../../server/context.ts';
import { pageQuery } from '../../server/page-query.ts';

export type CuratedListings = Awaited<ReturnType<typeof loadListings>>;
export type CuratedListing = CuratedListings['listings']['data'][number];

const names = ['q', 'state', 'standing', 'kind', 'organizationId'] as const;

/** Every publisher's listings, as the address filters them. */
export async function loadListings({ api }: PageContext, request: Request) {
  const { q, ...query } = pageQuery(request, names);
  const { cursor: _cursor, ...filters } = query;
  const listings = await api.curation.listListings({ ...query, q: q?.slice(0, 80), limit: 50 });
  return { listings, filters: { ...filters, q } };
}
