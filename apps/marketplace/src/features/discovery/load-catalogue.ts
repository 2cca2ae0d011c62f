import { redirect } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import { formatNumber } from '../../lib/format/index.ts';
import { localePath } from '../../lib/locale/path.ts';
import type { Api } from '../../server/api.ts';
import { readApiFailure } from '../../server/api-failure.ts';
import type { PageContext } from '../../server/context.ts';
import { type CardView, toCardView } from './card-view.ts';
import { facetValueName } from './code-names.ts';
import { toAppliedFilters, toFacetViews } from './facet-views.ts';
import { type CatalogueSearch, readSearch, type Sort, searchQuery } from './read-search.ts';

export interface SortLink {
  to: string;
  label: string;
  current: boolean;
}

export type CataloguePageData = Awaited<ReturnType<typeof loadCatalogue>>;

/** Everything the catalogue page shows, by one statement of the database; a second one only when nothing was found. */
export async function loadCatalogue({ api, locale }: PageContext, parameters: URLSearchParams) {
  const search = readSearch(parameters);
  const found = await find(api, { ...search, locale, limit: 24 }, search);
  const total = found.total ?? 0;
  return {
    search: { q: search.q, sort: search.sort },
    title: titleOf(search),
    total,
    totalWords: formatNumber(total),
    facets: toFacetViews(found.counts ?? {}, search),
    applied: toAppliedFilters(search),
    sortLinks: sortLinks(search),
    cards: found.data.map(toCardView),
    nextCursor: found.nextCursor,
    relaxed: found.relaxed && total > 0,
    spelling: found.spelling,
    nearest: total > 0 ? [] : await nearest(api, search),
  };
}

type SearchInput = Parameters<Api['discovery']['search']>[0];

/** A cursor that no longer fits its search starts again at the first page. */
async function find(api: Api, input: SearchInput, search: CatalogueSearch) {
  try {
    return await api.discovery.search(input);
  } catch (error) {
    if (readApiFailure(error)?.kind === 'BAD_REQUEST' && search.cursor)
      throw redirect(localePath(`/catalogue${searchQuery(search)}`));
    throw error;
  }
}

/** The words without the filters; if even those find nothing, the filters without the words; else the best there is. */
async function nearest(api: Api, { q, facets }: CatalogueSearch): Promise<CardView[]> {
  const tries: SearchInput[] = [...(q ? [{ q }, { facets }] : []), {}];
  for (const input of tries) {
    const { data } = await api.discovery.search({ ...input, limit: 4, withFacets: false });
    if (data.length > 0) return data.map(toCardView);
  }
  return [];
}

function titleOf({ q, facets }: CatalogueSearch): string {
  if (q) return m.catalogue_title_search({ q });
  const chosen = Object.entries(facets);
  const [only] = chosen;
  if (chosen.length === 1 && only?.[1].length === 1)
    return facetValueName(only[0] as keyof typeof facets, only[1][0] ?? '');
  return m.catalogue_title();
}

function sortLinks(search: CatalogueSearch): SortLink[] {
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
