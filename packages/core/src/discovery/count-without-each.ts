import { facetNames } from '@headwater/domain/discovery';
import { z } from 'zod';
import { defineQuery } from '../kit/index.ts';
import { chosenFacets, parseQuery } from './build-query.ts';
import { searchCards } from './search-cards.ts';
import { searchInput } from './search-catalogue.ts';
import type { SearchPlan } from './store-search.ts';

const condition = z.enum(['q', ...facetNames]);

/** For a search that finds nothing: how many listings there would be without its words, and without each of its facets. */
export const countWithoutEach = defineQuery({
  name: 'discovery.countWithoutEach',
  permission: 'public',
  input: searchInput.pick({ q: true, facets: true }),
  output: z.object({ data: z.array(z.object({ condition, total: z.number().int() })) }),
  async run({ input, ctx }) {
    const parsed = input.q?.trim() ? await parseQuery(input.q) : null;
    const query = parsed && parsed.latin.length + parsed.han.length > 0 ? parsed : null;
    const facets = chosenFacets(input.facets);
    const count = async (plan: Pick<SearchPlan, 'query' | 'facets'>) =>
      (await searchCards(ctx.database, { ...countOnly, ...plan })).total ?? 0;
    const data: { condition: z.output<typeof condition>; total: number }[] = [];
    if (query) data.push({ condition: 'q', total: await count({ query: null, facets }) });
    for (const { name } of facets) {
      const others = facets.filter((facet) => facet.name !== name);
      data.push({ condition: name, total: await count({ query, facets: others }) });
    }
    return { data };
  },
});

const countOnly = {
  sort: 'recommended',
  locale: 'en',
  limit: 0,
  after: null,
  withFacets: true,
  organizationId: null,
} as const;
