import { z } from 'zod';
import { defineQuery } from '../kit/index.ts';
import { productSchema, toProduct } from './product-schema.ts';
import { countListingsByProduct, listProductRows } from './store-products.ts';

const listings = z.int().nonnegative();

/** The vendor's products with the listings that build on each, and the names listings use that nobody registered. */
export const listVendorProducts = defineQuery({
  name: 'curation.listVendorProducts',
  permission: 'curation.read',
  input: z.object({}),
  output: z.object({
    data: z.array(productSchema.extend({ listings })),
    unregistered: z.array(z.object({ slug: z.string(), listings })),
  }),
  async run({ ctx }) {
    const db = ctx.database.prisma;
    const [rows, counts] = await Promise.all([listProductRows(db), countListingsByProduct(db)]);
    const known = new Set(rows.map(({ slug }) => slug));
    return {
      data: rows.map((row) => ({ ...toProduct(row), listings: counts.get(row.slug) ?? 0 })),
      unregistered: [...counts].flatMap(([slug, count]) =>
        known.has(slug) ? [] : [{ slug, listings: count }],
      ),
    };
  },
});
