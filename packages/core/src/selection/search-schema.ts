import { type FacetName, facetNames } from '@headwater/domain/discovery';
import { type Digest, digests, maxWatched, newsOf } from '@headwater/domain/selection';
import { z } from 'zod';
import type { SearchRow } from './store-searches.ts';

const codes = z.array(z.string().max(64)).max(30).optional();
const facetShape = Object.fromEntries(facetNames.map((name) => [name, codes])) as Record<
  FacetName,
  typeof codes
>;

export const nameSchema = z
  .string()
  .trim()
  .min(1)
  .max(80)
  .regex(/^[^\p{Cc}]+$/u);

export const searchChoice = z.object({
  q: z.string().max(200).default(''),
  facets: z.object(facetShape).default({}),
  sort: z.enum(['relevance', 'recommended', 'newest', 'name']).nullish(),
});
export type SearchChoice = z.output<typeof searchChoice>;

export const savedSearchSchema = z.object({
  id: z.string(),
  name: z.string(),
  mine: z.boolean(),
  shared: z.boolean().describe('The team sees it'),
  search: searchChoice,
  digest: z.enum(digests),
  found: z.number().int(),
  tooBroad: z.boolean().describe('Finds so much that news cannot be told'),
  fresh: z.number().int().describe('Found now and not when its owner last looked'),
  seenAt: z.string(),
  createdAt: z.string(),
});

export const choiceOf = (row: SearchRow): SearchChoice =>
  searchChoice.parse({ q: row.query, facets: row.facets, sort: row.sort });

/** `found`: ids from `findMatches` with one more than `maxWatched` asked for. */
export function toSavedSearch(row: SearchRow, { userId, found }: { userId: string; found: string[] }) {
  const mine = row.userId === userId;
  const tooBroad = found.length > maxWatched;
  return {
    id: row.id,
    name: row.name,
    mine,
    shared: row.organizationId !== null,
    search: choiceOf(row),
    // A colleague's mails and what they looked at are their own business.
    digest: mine ? (row.digest as Digest) : ('off' as const),
    found: Math.min(found.length, maxWatched),
    tooBroad,
    fresh: mine && !tooBroad ? newsOf(found, row.seenIds).length : 0,
    seenAt: row.seenAt.toISOString(),
    createdAt: row.createdAt.toISOString(),
  };
}

/** What the log holds of a search. */
export const searchFacts = ({ name, query, facets, sort, digest, organizationId, deletedAt }: SearchRow) => ({
  name,
  query,
  facets,
  sort,
  digest,
  shared: organizationId !== null,
  deleted: deletedAt !== null,
});
