import { z } from 'zod';
import { defineQuery } from '../kit/index.ts';
import { listProductRows } from './store-products.ts';

/** What the vendor calls the products that listings build on. */
export const listProducts = defineQuery({
  name: 'discovery.listProducts',
  permission: 'public',
  input: z.object({}).optional(),
  output: z.object({
    data: z.array(z.object({ slug: z.string(), name: z.object({ 'zh-CN': z.string(), en: z.string() }) })),
  }),
  run: async ({ ctx }) => ({
    data: (await listProductRows(ctx)).map(({ value, name }) => ({ slug: value, name })),
  }),
});
