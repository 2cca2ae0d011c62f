import { decodeCursor, locales, pageInput, toPage } from '@headwater/domain';
import { cardSchema, facetNames } from '@headwater/domain/discovery';
import { z } from 'zod';
import { defineQuery } from '../kit/index.ts';
import { chosenFacets, parseQuery } from './build-query.ts';
import { searchCards } from './search-cards.ts';

const values = z.array(z.string().max(64)).max(30).optional();

export const searchInput = pageInput.extend({
  q: z.string().max(200).optional(),
  facets: z
    .object(
      Object.fromEntries(facetNames.map((name) => [name, values])) as Record<
        (typeof facetNames)[number],
        typeof values
      >,
    )
    .default({}),
  sort: z.enum(['relevance', 'recommended', 'newest', 'name']).optional(),
  locale: z.enum(locales).default('zh-CN'),
  withFacets: z.boolean().default(true),
  organizationId: z.string().max(64).optional(),
});

export const searchOutput = z.object({
  data: z.array(cardSchema),
  nextCursor: z.string().nullable(),
  total: z.number().int().nullable(),
  /** Number of listings behind each `facet:value` with the other facets applied. */
  counts: z.record(z.string(), z.number().int()).nullable(),
  /** True when nothing had all the words and these have some of them. */
  relaxed: z.boolean(),
  /** Words that were read as others, e.g. `analytics` for `analitics`. */
  spelling: z.array(z.string()),
});

/** What each order sorts by, as the keysets of `store-search.ts` have it. */
const keysOf = {
  relevance: ['integer', 'text'],
  newest: ['seconds', 'text'],
  name: ['text', 'text'],
  recommended: ['rank', 'seconds', 'text'],
} as const;

/** Browse and search in either language; signed out too. */
export const searchCatalogue = defineQuery({
  name: 'discovery.searchCatalogue',
  permission: 'public',
  input: searchInput,
  output: searchOutput,
  readModel: true,
  async run({ input, ctx }) {
    const parsed = input.q?.trim() ? await parseQuery(input.q) : null;
    const query = parsed && parsed.latin.length + parsed.han.length > 0 ? parsed : null;
    const sort = input.sort ?? (query ? 'relevance' : 'recommended');
    const filters = {
      q: input.q ?? '',
      facets: input.facets,
      sort,
      locale: sort === 'name' ? input.locale : '',
      organizationId: input.organizationId ?? '',
    };
    const found = await searchCards(ctx.database, {
      query,
      facets: chosenFacets(input.facets),
      sort,
      locale: input.locale,
      limit: input.limit,
      after: decodeCursor(input.cursor, { filters, keys: keysOf[sort] }),
      withFacets: input.withFacets,
      organizationId: input.organizationId ?? null,
    });
    const page = toPage(found.cards, { limit: input.limit, filters, keys: (row) => row.keys });
    return {
      ...page,
      data: page.data.map((row) => row.card),
      total: found.total,
      counts: found.counts,
      relaxed: found.relaxed,
      spelling: found.spelling ?? [],
    };
  },
});
