import { type FacetName, facetNames } from '@headwater/domain/discovery';
import { m } from '../../generated/paraglide/messages.js';
import { formatNumber } from '../../lib/format/index.ts';
import { getLocale } from '../../lib/locale/current.ts';
import { facetValueName, type NameOf } from './code-names.ts';
import type { CatalogueSearch } from './read-search.ts';

export interface FacetValue {
  code: string;
  label: string;
  count: string;
  chosen: boolean;
}

export interface FacetView {
  name: FacetName;
  label: string;
  values: FacetValue[];
  /** Folded until asked for. */
  more: FacetValue[];
  open: boolean;
}

const facetLabels: Record<FacetName, () => string> = {
  kind: m.catalogue_facet_kind,
  scenario: m.catalogue_facet_scenario,
  category: m.catalogue_facet_category,
  industry: m.catalogue_facet_industry,
  standing: m.catalogue_facet_standing,
  price: m.catalogue_facet_price,
  deployment: m.catalogue_facet_deployment,
  region: m.catalogue_facet_region,
  size: m.catalogue_facet_size,
  product: m.catalogue_facet_product,
  language: m.catalogue_facet_language,
};

const openAtFirst: ReadonlySet<FacetName> = new Set(['kind', 'standing', 'scenario', 'category']);
const shownAtFirst = 7;

export const facetLabel = (name: FacetName): string => facetLabels[name]();

const made = new WeakMap<object, { key: string; nameOf: NameOf; views: FacetView[] }[]>();

/** The catalogue's memory hands out the same counts until something changes, so what is shown of them stays the same as long. */
export function toFacetViews(
  counts: Record<string, number>,
  search: CatalogueSearch,
  nameOf: NameOf = facetValueName,
): FacetView[] {
  const key = JSON.stringify([getLocale(), search.facets]);
  const before = made.get(counts) ?? [];
  const known = before.find((one) => one.key === key && one.nameOf === nameOf);
  if (known) return known.views;
  const views = viewsOf(counts, search, nameOf);
  made.set(counts, [{ key, nameOf, views }, ...before].slice(0, 2));
  return views;
}

function viewsOf(counts: Record<string, number>, search: CatalogueSearch, nameOf: NameOf): FacetView[] {
  const byFacet = Map.groupBy(Object.entries(counts), ([code]) => code.slice(0, code.indexOf(':')));
  return facetNames.flatMap((name) => {
    const chosen = new Set(search.facets[name]);
    const found = (byFacet.get(name) ?? []).map(([code, count]) => ({
      code: code.slice(name.length + 1),
      n: count,
    }));
    const missing = [...chosen].filter((code) => !found.some((one) => one.code === code));
    const values = [...found, ...missing.map((code) => ({ code, n: 0 }))]
      .map(({ code, n }) => ({ code, n, label: nameOf(name, code), chosen: chosen.has(code) }))
      .sort((a, b) => b.n - a.n || a.label.localeCompare(b.label, getLocale()))
      .map(({ n, ...value }) => ({ ...value, count: formatNumber(n) }));
    if (values.length < 2 && chosen.size === 0) return [];
    const first = values.filter((value, place) => place < shownAtFirst || value.chosen);
    return [
      {
        name,
        label: facetLabel(name),
        values: first,
        more: values.filter((value) => !first.includes(value)),
        open: openAtFirst.has(name) || chosen.size > 0,
      },
    ];
  });
}
