import type { Database } from '@headwater/database';
import { chosenFacets, type FacetChoice, parseQuery } from './build-query.ts';
import { findMatchIds } from './store-search.ts';

/** The listings a search finds exactly, by id and at most `limit`; near misses do not count. */
export async function findMatches(
  database: Database,
  { q, facets, limit }: { q: string; facets: FacetChoice; limit: number },
): Promise<string[]> {
  const parsed = q.trim() ? await parseQuery(q) : null;
  const query = parsed && parsed.latin.length + parsed.han.length > 0 ? parsed : null;
  return findMatchIds(database, { query, facets: chosenFacets(facets), limit });
}
