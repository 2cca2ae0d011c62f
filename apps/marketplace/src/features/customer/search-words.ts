import { m } from '../../generated/paraglide/messages.js';
import { formatList } from '../../lib/format/index.ts';
import { toAppliedFilters } from '../discovery/applied.ts';
import { type CatalogueSearch, searchQuery } from '../discovery/read-search.ts';

type Choice = {
  q: string;
  facets: CatalogueSearch['facets'];
  sort?: CatalogueSearch['sort'] | null | undefined;
};

export const toCatalogueSearch = ({ q, facets, sort }: Choice): CatalogueSearch => ({
  q,
  facets,
  sort: sort ?? undefined,
  view: 'cards',
  cursor: undefined,
});

export const searchPath = (choice: Choice): string => `/catalogue${searchQuery(toCatalogueSearch(choice))}`;

/** What a search looks for, as a person would say it. */
export function searchWords(choice: Choice): string {
  const words = toAppliedFilters(toCatalogueSearch(choice)).map(({ label }) => label);
  return words.length === 0 ? m.customer_search_everything() : formatList(words);
}
