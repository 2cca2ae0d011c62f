import { m } from '../../generated/paraglide/messages.js';
import { formatList } from '../../lib/format/index.ts';
import type { PageContext } from '../../server/context.ts';
import { toCardView } from '../discovery/card-view.ts';
import { loadNames } from '../discovery/code-names.ts';
import { compareGroups } from './compare-groups.ts';

export type CompareData = Awaited<ReturnType<typeof loadCompare>>;

export const mostCompared = 4;

/** Up to four listings as columns; the address holds the choice. */
export async function loadCompare({ api }: PageContext, parameters: URLSearchParams) {
  const asked = [...new Set(parameters.getAll('listing').filter((name) => name.length <= 200))];
  const [{ data, missing }, nameOf] = await Promise.all([
    api.discovery.compare({ listings: asked.slice(0, mostCompared) }),
    loadNames(api),
  ]);
  const onlyDifferences = parameters.has('differences') && data.length > 1;
  const listings = data.map(({ card }) => card.listing);
  return {
    columns: data.map(({ card }) => ({
      ...toCardView(card),
      without: compareAddress(
        listings.filter((listing) => listing !== card.listing),
        onlyDifferences,
      ),
    })),
    groups: compareGroups(data, { onlyDifferences, nameOf }),
    onlyDifferences,
    toggle: compareAddress(listings, !onlyDifferences),
    missing: missing.length > 0 ? m.compare_missing({ names: formatList(missing) }) : null,
    listings,
    leftOut: asked.length > mostCompared ? m.compare_left_out({ max: mostCompared }) : null,
    room: data.length < mostCompared,
  };
}

function compareAddress(listings: string[], onlyDifferences: boolean): string {
  const pairs = listings.map((listing) => ['listing', listing]);
  return `/compare?${new URLSearchParams(onlyDifferences ? [...pairs, ['differences', '1']] : pairs)}`;
}
