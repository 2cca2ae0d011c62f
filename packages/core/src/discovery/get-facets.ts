import { z } from 'zod';
import { defineQuery } from '../kit/index.ts';
import { chosenFacets, parseQuery } from './build-query.ts';
import { searchCards } from './search-cards.ts';
import { searchInput } from './search-catalogue.ts';

/** How many listings stand behind each facet value, with the other facets applied; without the listings themselves. */
export const getFacets = defineQuery({
  name: 'discovery.getFacets',
  permission: 'public',
  input: searchInput.pick({ q: true, facets: true, organizationId: true }),
  output: z.object({
    total: z.number().int(),
    counts: z.record(z.string(), z.number().int()).describe('By `facet:value`'),
  }),
  readModel: true,
  async run({ input, ctx }) {
    const parsed = input.q?.trim() ? await parseQuery(input.q) : null;
    const found = await searchCards(ctx.database, {
      query: parsed && parsed.latin.length + parsed.han.length > 0 ? parsed : null,
      facets: chosenFacets(input.facets),
      sort: 'recommended',
      locale: 'en',
      limit: 0,
      after: null,
      withFacets: true,
      organizationId: input.organizationId ?? null,
    });
    return { total: found.total ?? 0, counts: found.counts ?? {} };
  },
});
