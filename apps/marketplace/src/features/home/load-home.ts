import { formatNumber } from '../../lib/format/index.ts';
import type { PageContext } from '../../server/context.ts';
import { toCardView } from '../discovery/card-view.ts';
import { scenarioName } from '../discovery/code-names.ts';
import { catalogueWith } from '../discovery/paths.ts';

export interface ScenarioTile {
  code: string;
  name: string;
  to: string;
  count: number;
}

export type HomeData = Awaited<ReturnType<typeof loadHome>>;

const shelfLength = 3;

/** What the home page shows: the scenarios with most solutions, and shelves that say why something stands there. */
export async function loadHome({ api }: PageContext) {
  const [shelves, solutions] = await Promise.all([
    api.discovery.getShelves({}),
    api.discovery.getFacets({ facets: { kind: ['solution'] } }),
  ]);
  const shelf = (cards: typeof shelves.boutique) => cards.slice(0, shelfLength).map(toCardView);
  return {
    total: formatNumber(shelves.total),
    scenarios: scenarioTiles(solutions.counts),
    boutique: shelf(shelves.boutique),
    whitelisted: shelf(shelves.whitelisted),
    solutions: shelf(shelves.solutions),
    services: shelf(shelves.services),
  };
}

function scenarioTiles(counts: Record<string, number>): ScenarioTile[] {
  return Object.entries(counts)
    .filter(([code]) => code.startsWith('scenario:'))
    .sort(([a, n], [b, o]) => o - n || a.localeCompare(b))
    .slice(0, 8)
    .map(([facet, count]) => {
      const code = facet.slice('scenario:'.length);
      return {
        code,
        count,
        name: scenarioName(code),
        to: catalogueWith({ kind: 'solution', scenario: code }),
      };
    });
}
