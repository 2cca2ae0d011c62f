import { m } from '../../generated/paraglide/messages.js';
import { formatNumber } from '../../lib/format/index.ts';
import type { Api } from '../../server/api.ts';
import { type AppliedFilter, toConditions } from './applied.ts';
import { type CardView, toCardView } from './card-view.ts';
import type { NameOf } from './code-names.ts';
import type { CatalogueSearch } from './read-search.ts';

export interface ConditionCount extends AppliedFilter {
  /** How many there would be without it. */
  total: number;
  totalWords: string;
}

export interface Nothing {
  conditions: ConditionCount[];
  nearest: { title: string; cards: CardView[] };
}

/** What to do when nothing was found: each condition with what dropping it brings, and the nearest listings. */
export async function loadNearest(api: Api, search: CatalogueSearch, nameOf: NameOf): Promise<Nothing> {
  const { q, facets } = search;
  const { data } = await api.discovery.countWithoutEach({ q, facets });
  const totals = new Map<string, number>(data.map(({ condition, total }) => [condition, total]));
  const conditions = toConditions(search, nameOf).map((condition) => {
    const total = totals.get(condition.key) ?? 0;
    return { ...condition, total, totalWords: formatNumber(total) };
  });
  return { conditions, nearest: await nearest(api, search, conditions) };
}

/** Dropping the condition that leaves the fewest stays nearest to what was asked; else the words alone, else the best there is. */
async function nearest(
  api: Api,
  { q, facets }: CatalogueSearch,
  conditions: ConditionCount[],
): Promise<Nothing['nearest']> {
  const [least] = conditions.filter(({ total }) => total > 0).sort((a, b) => a.total - b.total);
  const find = async (input: { q?: string; facets?: typeof facets }) =>
    (await api.discovery.search({ ...input, limit: 4, withFacets: false })).data.map(toCardView);
  if (least) {
    const asked = least.key === 'q' ? { facets } : { q, facets: { ...facets, [least.key]: undefined } };
    return { title: m.catalogue_nearest_without({ filter: least.label }), cards: await find(asked) };
  }
  const byWords = q ? await find({ q }) : [];
  return { title: m.catalogue_nearest(), cards: byWords.length > 0 ? byWords : await find({}) };
}
