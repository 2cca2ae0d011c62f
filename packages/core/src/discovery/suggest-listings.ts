import { cardSchema, facetNames } from '@headwater/domain/discovery';
import { z } from 'zod';
import { defineQuery } from '../kit/index.ts';
import { matchNames } from './match-names.ts';
import { segment } from './segment.ts';
import { listProductRows } from './store-products.ts';
import { findFacetsInUse, suggestCards } from './store-suggest.ts';

const names = z.object({ 'zh-CN': z.string(), en: z.string() });

/** Search as you type: listings by their names, and categories, industries, scenarios and products by theirs; pinyin counts. */
export const suggestListings = defineQuery({
  name: 'discovery.suggestListings',
  permission: 'public',
  input: z.object({ q: z.string().max(60), limit: z.number().int().min(1).max(10).default(6) }),
  output: z.object({
    data: z.array(cardSchema),
    facets: z
      .array(z.object({ facet: z.enum(facetNames), value: z.string(), name: names }))
      .describe('Facet values with at least one listing'),
  }),
  async run({ input, ctx }) {
    const typed = await segment(input.q.trim());
    if (typed.latin.length + typed.runs.length === 0) return { data: [], facets: [] };
    const [data, products] = await Promise.all([
      suggestCards(ctx.database, { ...typed, text: typed.text.trim(), limit: input.limit }),
      listProductRows(ctx),
    ]);
    const matches = await matchNames(typed.text.trim(), products);
    const inUse = await findFacetsInUse(
      ctx.database,
      matches.map(({ facet, value }) => `${facet}:${value}`),
    );
    return { data, facets: matches.filter(({ facet, value }) => inUse.has(`${facet}:${value}`)).slice(0, 4) };
  },
});
