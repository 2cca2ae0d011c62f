import { z } from 'zod';
import { defineQuery } from '../kit/index.ts';
import type { NamedValue } from './match-names.ts';
import { listProductRows } from './store-products.ts';

/** What the vendor calls the products that listings build on. */
export const listProducts = defineQuery({
  name: 'discovery.listProducts',
  permission: 'public',
  input: z.object({}).optional(),
  output: z.object({
    data: z.array(z.object({ slug: z.string(), name: z.object({ 'zh-CN': z.string(), en: z.string() }) })),
  }),
  readModel: true,
  run: async ({ ctx }) => ({ data: listed(await listProductRows(ctx)) }),
});

const lists = new WeakMap<NamedValue[], { slug: string; name: NamedValue['name'] }[]>();

/** The same list as long as the rows are remembered, so that what is made of it can be kept too. */
function listed(rows: NamedValue[]) {
  const known = lists.get(rows) ?? rows.map(({ value, name }) => ({ slug: value, name }));
  lists.set(rows, known);
  return known;
}
