import type { Card } from '@headwater/domain/discovery';
import { formatNumber } from '../../lib/format/index.ts';
import { textOf } from '../../lib/locale/words.ts';
import type { PageContext } from '../../server/context.ts';
import { toCardView } from '../discovery/card-view.ts';
import { loadNames, scenarioName } from '../discovery/code-names.ts';
import { catalogueWith, productPath } from '../discovery/paths.ts';

/** A way into the catalogue, with how much stands behind it. */
export interface Entrance {
  code: string;
  name: string;
  to: string;
  count: number;
}

export type HomeData = Awaited<ReturnType<typeof loadHome>>;

const shelfLength = 3;

/** What the home page shows: the scenarios with most solutions, and shelves that say why something stands there. */
export async function loadHome({ api, origin }: PageContext) {
  const [shelves, solutions, all, nameOf, collections] = await Promise.all([
    api.discovery.getShelves({}),
    api.discovery.getFacets({ facets: { kind: ['solution'] } }),
    api.discovery.getFacets({}),
    loadNames(api),
    api.curation.showCollections({ limit: 4 }),
  ]);
  const products = entrances(all.counts, 'product').map(({ code, count }) => ({
    code,
    count,
    name: nameOf('product', code),
    to: productPath(code),
  }));
  const fits = await fitting(api, products[0]);
  const boutique = shelf(shelves.boutique);
  const whitelisted = shelf(shelves.whitelisted);
  const shown = new Set([...boutique, ...whitelisted, ...fits].map(({ listing }) => listing));
  return {
    origin,
    total: formatNumber(shelves.total),
    scenarios: entrances(solutions.counts, 'scenario').map(({ code, count }) => ({
      code,
      count,
      name: scenarioName(code),
      to: catalogueWith({ kind: 'solution', scenario: code }),
    })),
    collections: collections.data.map(({ slug, name, description }) => ({
      slug,
      name: textOf(name),
      description: textOf(description),
    })),
    boutique,
    whitelisted,
    solutions: shelf(shelves.solutions, shown),
    services: shelf(shelves.services, shown),
    products,
    fitting: fits,
  };
}

/** What stands on a shelf above comes last, so that each shelf shows something new as long as there is any. */
const shelf = (cards: Card[], shown: ReadonlySet<string> = new Set()) =>
  cards
    .toSorted((a, b) => Number(shown.has(a.listing)) - Number(shown.has(b.listing)))
    .slice(0, shelfLength)
    .map(toCardView);

/** What builds on the product that most listings build on. */
async function fitting(api: PageContext['api'], product: Entrance | undefined) {
  if (!product) return [];
  const { data } = await api.discovery.search({
    facets: { product: [product.code] },
    limit: shelfLength,
    withFacets: false,
  });
  return shelf(data);
}

/** The values of one facet with most listings. */
function entrances(counts: Record<string, number>, facet: string): { code: string; count: number }[] {
  return Object.entries(counts)
    .filter(([code]) => code.startsWith(`${facet}:`))
    .map(([code, count]) => ({ code: code.slice(facet.length + 1), count }))
    .sort((a, b) => b.count - a.count || a.code.localeCompare(b.code))
    .slice(0, 8);
}
