import { AppError, actorId } from '@headwater/domain';
import { z } from 'zod';
import { defineCommand } from '../kit/index.ts';
import { productSchema, productSlug, toProduct } from './product-schema.ts';
import { findProduct, updateProduct } from './store-products.ts';

/** Marks a product as no longer sold, or takes that back; listings that build on it keep its name. */
export const retireProduct = defineCommand({
  name: 'curation.retireProduct',
  permission: 'product.write',
  input: z.object({ slug: productSlug, retired: z.boolean() }),
  output: productSchema,
  async run({ input: { slug, retired }, ctx }) {
    const before = await findProduct(ctx.tx, slug);
    if (!before) throw new AppError('not_found');
    const now = ctx.clock.now();
    const row = await updateProduct(ctx.tx, {
      slug,
      data: { retiredAt: retired ? now : null, updatedById: actorId(ctx.actor), updatedAt: now },
    });
    const output = toProduct(row);
    ctx.record({ subject: `product:${slug}`, before: toProduct(before), after: output });
    return output;
  },
});
