import { type FacetName, facetNames } from '@headwater/domain/discovery';

export const sorts = ['recommended', 'relevance', 'newest', 'name'] as const;
export type Sort = (typeof sorts)[number];

export const views = ['cards', 'list'] as const;
export type View = (typeof views)[number];

export interface CatalogueSearch {
  q: string;
  facets: Partial<Record<FacetName, string[]>>;
  sort: Sort | undefined;
  view: View;
  cursor: string | undefined;
}

/** The catalogue's address is its whole state; what does not fit is left out, never an error. */
export function readSearch(parameters: URLSearchParams): CatalogueSearch {
  const facets: CatalogueSearch['facets'] = {};
  for (const name of facetNames) {
    const codes = [...new Set(parameters.getAll(name))].filter((code) => code && code.length <= 64);
    if (codes.length > 0) facets[name] = codes.slice(0, 30);
  }
  return {
    q: (parameters.get('q') ?? '').trim().slice(0, 200),
    facets,
    sort: sorts.find((sort) => sort === parameters.get('sort')),
    view: parameters.get('view') === 'list' ? 'list' : 'cards',
    cursor: parameters.get('cursor')?.slice(0, 2000) || undefined,
  };
}

/** The address of a search, without blanks and without the page one was on. */
export function searchQuery({ q, facets, sort, view }: Omit<CatalogueSearch, 'cursor'>): string {
  const pairs = facetNames.flatMap((name) => (facets[name] ?? []).map((code) => [name, code]));
  if (q) pairs.unshift(['q', q]);
  if (sort) pairs.push(['sort', sort]);
  if (view === 'list') pairs.push(['view', view]);
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`;
}
