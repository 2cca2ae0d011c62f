import { facetNames } from '@headwater/domain/discovery';
import { z } from 'zod';
import { defineQuery } from '../kit/index.ts';
import { chosenFacets, parseQuery } from './build-query.ts';
import { searchInput } from './search-catalogue.ts';
import { countWithoutEachFacet } from './store-nearest.ts';

/** For a search that finds nothing: how many listings there would be without its words, and without each of its facets. */
export const countWithoutEach = defineQuery({
  name: 'discovery.countWithoutEach',
  permission: 'public',
  input: searchInput.pick({ q: true, facets: true }),
  output: z.object({
    data: z.array(z.object({ condition: z.enum(['q', ...facetNames]), total: z.number().int() })),
  }),
  async run({ input, ctx }) {
    const parsed = input.q?.trim() ? await parseQuery(input.q) : null;
    const query = parsed && parsed.latin.length + parsed.han.length > 0 ? parsed : null;
    return { data: await countWithoutEachFacet(ctx.database, { query, facets: chosenFacets(input.facets) }) };
  },
});
