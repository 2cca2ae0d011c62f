import { m } from '../../generated/paraglide/messages.js';
import { formatNumber } from '../../lib/format/index.ts';
import type { PageContext } from '../../server/context.ts';
import { toAppliedFilters } from './applied.ts';
import { toCardView } from './card-view.ts';
import { loadNames, type NameOf } from './code-names.ts';
import { toFacetViews } from './facet-views.ts';
import { loadNearest } from './load-nearest.ts';
import { feedPath } from './paths.ts';
import { type CatalogueSearch, readSearch, type Sort, searchQuery, views } from './read-search.ts';

/** One of several ways to see the same list. */
export interface Choice {
  to: string;
  label: string;
  current: boolean;
}

export type CataloguePageData = Awaited<ReturnType<typeof loadCatalogue>>;

/** Everything the catalogue page shows, by one statement of the database; more only when nothing was found. */
export async function loadCatalogue({ api, locale }: PageContext, parameters: URLSearchParams) {
  const search = readSearch(parameters);
  const [found, nameOf] = await Promise.all([
    api.discovery.search({ ...search, locale, limit: search.view === 'list' ? 50 : 24 }),
    loadNames(api),
  ]);
  const total = found.total ?? 0;
  return {
    search: { q: search.q, sort: search.sort, view: search.view },
    title: titleOf(search, nameOf),
    saveTo: `/my/searches/new${searchQuery({ ...search, view: 'cards' })}`,
    total,
    totalWords: formatNumber(total),
    facets: toFacetViews(found.counts ?? {}, search, nameOf),
    applied: toAppliedFilters(search, nameOf),
    sortLinks: sortLinks(search),
    viewLinks: viewLinks(search),
    feed: feedPath(searchQuery({ ...search, sort: undefined, view: 'cards' })),
    cards: found.data.map(toCardView),
    nextCursor: found.nextCursor,
    relaxed: found.relaxed && total > 0,
    spelling: found.spelling,
    nothing: total > 0 ? null : await loadNearest(api, search, nameOf),
  };
}

function titleOf({ q, facets }: CatalogueSearch, nameOf: NameOf): string {
  if (q) return m.catalogue_title_search({ q });
  const chosen = Object.entries(facets);
  const [only] = chosen;
  if (chosen.length === 1 && only?.[1].length === 1)
    return nameOf(only[0] as keyof typeof facets, only[1][0] ?? '');
  return m.catalogue_title();
}

function sortLinks(search: CatalogueSearch): Choice[] {
  const labels: [Sort, string][] = [
    ...(search.q ? ([['relevance', m.catalogue_sort_relevance()]] as [Sort, string][]) : []),
    ['recommended', m.catalogue_sort_recommended()],
    ['newest', m.catalogue_sort_newest()],
    ['name', m.catalogue_sort_name()],
  ];
  const standard: Sort = search.q ? 'relevance' : 'recommended';
  return labels.map(([sort, label]) => ({
    to: `/catalogue${searchQuery({ ...search, sort: sort === standard ? undefined : sort })}`,
    label,
    current: sort === (search.sort ?? standard),
  }));
}

function viewLinks(search: CatalogueSearch): Choice[] {
  const labels = { cards: m.catalogue_view_cards(), list: m.catalogue_view_list() };
  return views.map((view) => ({
    to: `/catalogue${searchQuery({ ...search, view })}`,
    label: labels[view],
    current: view === search.view,
  }));
}
