import type { PageContext } from '../../server/context.ts';
import { pageQuery } from '../../server/page-query.ts';

export type BulkFormView = Awaited<ReturnType<typeof loadBulkForm>>;

const names = ['q', 'state', 'standing', 'kind', 'organizationId'] as const;

/** What was chosen on the list of listings: some by their boxes, or all that its filters find. */
export function chosenIn(request: Request) {
  const parameters = new URL(request.url).searchParams;
  const { cursor: _, ...matching } = pageQuery(request, names);
  return {
    all: parameters.get('all') === '1',
    listings: parameters.getAll('listing').slice(0, 500),
    matching,
  };
}

export async function loadBulkForm({ api }: PageContext, request: Request) {
  const { all, listings, matching } = chosenIn(request);
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  const found = all ? await api.curation.listListings({ ...matching, limit: 100 }) : null;
  return {
    all,
    count: found ? found.data.length : listings.length,
    more: Boolean(found?.nextCursor),
    tomorrow,
  };
}
