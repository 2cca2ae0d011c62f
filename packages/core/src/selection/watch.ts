import type { Database } from '@headwater/database';
import { maxWatched } from '@headwater/domain/selection';
import { findMatches } from '../discovery/index.ts';
import type { Context } from '../kit/index.ts';
import { ownerOf } from './owner-of.ts';
import { choiceOf, type SearchChoice } from './search-schema.ts';
import { findAnySearch, findVisibleSearch } from './store-searches.ts';

/** What a search finds now; one more than can be watched tells that it is too broad. */
export const findWatched = (database: Database, { q, facets }: SearchChoice): Promise<string[]> =>
  findMatches(database, { q, facets, limit: maxWatched + 1 });

/** What is kept of it: nothing of a search that is too broad, so that narrowing the catalogue makes no false news. */
export const keepWatched = (found: string[]): string[] => (found.length > maxWatched ? [] : found);

/** For a command's `prepare`: a transaction that waits for a second connection could wait for itself. */
export async function findWatchedBy(ctx: Context, searchId: string): Promise<string[]> {
  const db = ctx.database.prisma;
  const row =
    ctx.actor.kind === 'system'
      ? await findAnySearch(db, searchId)
      : await findVisibleSearch(db, { id: searchId, owner: ownerOf(ctx) });
  return row ? findWatched(ctx.database, choiceOf(row)) : [];
}
