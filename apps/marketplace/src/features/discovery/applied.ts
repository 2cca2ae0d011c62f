import { type FacetName, facetNames } from '@headwater/domain/discovery';
import { m } from '../../generated/paraglide/messages.js';
import { formatList } from '../../lib/format/index.ts';
import { facetValueName, type NameOf } from './code-names.ts';
import { facetLabel } from './facet-views.ts';
import { type CatalogueSearch, searchQuery } from './read-search.ts';

export interface AppliedFilter {
  key: string;
  label: string;
  /** The same search without it. */
  without: string;
}

/** Every word and value that narrows the list now, each to be dropped alone. */
export function toAppliedFilters(search: CatalogueSearch, nameOf: NameOf = facetValueName): AppliedFilter[] {
  const facets = facetNames.flatMap((name) =>
    (search.facets[name] ?? []).map((code) => ({
      key: `${name}:${code}`,
      label: m.catalogue_applied_value({ facet: facetLabel(name), value: nameOf(name, code) }),
      without: address(
        withFacet(
          search,
          name,
          search.facets[name]?.filter((other) => other !== code),
        ),
      ),
    })),
  );
  return [...wordsOf(search), ...facets];
}

/** The same by facet: values of one facet are alternatives, so only all of them together can stand in the way. */
export function toConditions(search: CatalogueSearch, nameOf: NameOf = facetValueName): AppliedFilter[] {
  const facets = facetNames.flatMap((name) => {
    const codes = search.facets[name];
    if (!codes) return [];
    const value = formatList(
      codes.map((code) => nameOf(name, code)),
      'disjunction',
    );
    const label = m.catalogue_applied_value({ facet: facetLabel(name), value });
    return [{ key: name, label, without: address(withFacet(search, name, undefined)) }];
  });
  return [...wordsOf(search), ...facets];
}

const wordsOf = (search: CatalogueSearch): AppliedFilter[] =>
  search.q
    ? [
        {
          key: 'q',
          label: m.catalogue_applied_words({ q: search.q }),
          without: address({ ...search, q: '' }),
        },
      ]
    : [];

const withFacet = (
  search: CatalogueSearch,
  name: FacetName,
  codes: string[] | undefined,
): CatalogueSearch => ({
  ...search,
  facets: { ...search.facets, [name]: codes },
});

const address = (search: CatalogueSearch) => `/catalogue${searchQuery(search)}`;
