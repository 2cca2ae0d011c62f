import type { Database } from '@headwater/database';
import { hasBit, makeBits, setBit } from './catalogue-index/bits.ts';
import type { CardTable, Order } from './catalogue-index/card-table.ts';
import { chosenRows } from './catalogue-index/count-facets.ts';
import { type LiveCatalogue, liveCatalogue, type Matches } from './catalogue-index/live-catalogue.ts';
import { findRanked, type SearchPlan, type SearchRow, searchInDatabase } from './store-search.ts';

type Key = SearchRow['cards'][number]['keys'];

/**
 * A catalogue page. The database finds and ranks words and orders names; counting, narrowing and the other orders happen
 * in this process's memory, as of this call. Until that memory is filled, the database answers everything.
 */
export async function searchCards(database: Database, plan: SearchPlan): Promise<SearchRow> {
  const live = liveCatalogue(database);
  const table = await live.current();
  if (!table) return searchInDatabase(database, plan);
  const wanted = wordsKey(plan);
  const found = plan.query ? await matchesOf(live, { database, table, plan, wanted }) : null;
  const choice = {
    facets: plan.facets,
    organizationId: plan.organizationId,
    matches: found?.matches.rows ?? null,
  };
  const key = found && !found.current ? null : JSON.stringify([wanted, plan.organizationId, plan.facets]);
  const counted = plan.withFacets ? live.count(table, choice, key) : null;
  return {
    cards: await pageOf(live, { database, table, plan, choice, matches: found?.matches ?? null }),
    total: counted?.total ?? null,
    counts: counted?.counts ?? null,
    relaxed: found?.matches.relaxed ?? false,
    spelling: found?.matches.spelling ?? null,
  };
}

interface Asked {
  database: Database;
  table: CardTable;
  plan: SearchPlan;
}

const wordsKey = ({ query, organizationId }: SearchPlan): string =>
  query ? JSON.stringify([query.latin, query.han, organizationId]) : '';

/** Words are looked up once a revision: other facets, orders and pages of the same words come from memory. */
async function matchesOf(
  live: LiveCatalogue,
  { database, table, plan, wanted }: Asked & { wanted: string },
): Promise<{ matches: Matches; current: boolean }> {
  const known = live.matches.get(wanted);
  if (known) return { matches: known, current: true };
  const heard = live.heard;
  const { listingIds, scores, relaxed, spelling } = await findRanked(database, plan);
  const kept = listingIds.map((id) => table.rowOf.get(id) ?? -1);
  const rows = makeBits(table.rows);
  for (const row of kept) if (row >= 0) setBit(rows, row);
  const matches = {
    rows,
    ranked: Uint32Array.from(kept.filter((row) => row >= 0)),
    scores: Float64Array.from(scores.filter((_, i) => (kept[i] ?? -1) >= 0)),
    relaxed,
    spelling,
  };
  const current = heard === live.heard;
  if (current) live.matches.set(wanted, matches);
  return { matches, current };
}

async function pageOf(
  live: LiveCatalogue,
  {
    database,
    table,
    plan,
    choice,
    matches,
  }: Asked & { choice: Parameters<typeof chosenRows>[1]; matches: Matches | null },
): Promise<SearchRow['cards']> {
  if (plan.limit === 0) return [];
  if (plan.sort === 'name') return (await searchInDatabase(database, { ...plan, withFacets: false })).cards;
  const rows = chosenRows(table, choice);
  const byScore = plan.sort === 'relevance' && matches ? matches : null;
  const order: Order = plan.sort === 'newest' ? 'newest' : 'recommended';
  const ordered = byScore ? byScore.ranked : table.order(order);
  const keysAt = (place: number): Key =>
    keysOf(table, ordered[place] as number, byScore?.scores[place] ?? order);
  const page: { id: string; keys: Key }[] = [];
  for (let at = startAfter(plan.after, ordered.length, keysAt); at < ordered.length; at += 1) {
    if (!hasBit(rows, ordered[at] as number)) continue;
    page.push({ id: table.listingIds[ordered[at] as number] as string, keys: keysAt(at) });
    if (page.length > plan.limit) break;
  }
  const cards = await live.read(page.map(({ id }) => id));
  return page.flatMap(({ id, keys }) => {
    const card = cards.get(id);
    return card ? [{ card, keys }] : [];
  });
}

/** The keyset of a row, as the database would write it: everything falls, the id breaks ties. */
function keysOf(table: CardTable, row: number, by: number | Order): Key {
  const id = table.listingIds[row] as string;
  if (typeof by === 'number') return [by, id];
  const published = table.publishedAts[row] as number;
  return by === 'newest' ? [published, id] : [table.standingRanks[row] as number, published, id];
}

/** The first place behind a keyset, by halves. */
function startAfter(after: Key | null, length: number, keysAt: (place: number) => Key): number {
  if (!after) return 0;
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBehind(keysAt(middle), after)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function isBehind(keys: Key, after: Key): boolean {
  for (const [i, key] of keys.entries()) {
    const other = after[i] as string | number;
    if (key === other) continue;
    return typeof key === 'number' ? key < Number(other) : key > String(other);
  }
  return false;
}
