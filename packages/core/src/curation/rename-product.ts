import { AppError, actorId } from '@headwater/domain';
import { z } from 'zod';
import { assertRevision, defineCommand } from '../kit/index.ts';
import { productName, productSchema, productSlug, toProduct } from './product-schema.ts';
import { findProduct, updateProduct } from './store-products.ts';

/** Another name for a product; listings show it within a minute, their manifests stay as they are. */
export const renameProduct = defineCommand({
  name: 'curation.renameProduct',
  permission: 'product.write',
  input: z.object({
    slug: productSlug,
    name: productName,
    /** The revision the caller read; another since then is a conflict. */
    revision: z.int().optional(),
  }),
  output: productSchema,
  async run({ input: { slug, name, revision }, ctx }) {
    const before = await findProduct(ctx.tx, slug);
    if (!before) throw new AppError('not_found');
    assertRevision(revision === undefined ? ctx : { ...ctx, ifRevision: revision }, before.revision);
    const row = await updateProduct(ctx.tx, {
      slug,
      data: {
        nameZh: name['zh-CN'],
        nameEn: name.en,
        updatedById: actorId(ctx.actor),
        updatedAt: ctx.clock.now(),
      },
    });
    const output = toProduct(row);
    ctx.record({ subject: `product:${slug}`, before: toProduct(before), after: output });
    return output;
  },
});
