import { AppError, actorId } from '@headwater/domain';
import { z } from 'zod';
import { defineCommand } from '../kit/index.ts';
import { productName, productSchema, productSlug, toProduct } from './product-schema.ts';
import { countProducts, findProduct, insertProduct } from './store-products.ts';

const most = 1000;

/** Registers a product under the slug that manifests name; the slug is never given to another. */
export const createProduct = defineCommand({
  name: 'curation.createProduct',
  permission: 'product.write',
  input: z.object({ slug: productSlug, name: productName }),
  output: productSchema,
  async run({ input: { slug, name }, ctx }) {
    if (await findProduct(ctx.tx, slug))
      throw new AppError('conflict', {
        errors: [
          {
            pointer: '/slug',
            code: 'taken',
            message: { en: 'A product with this slug is registered.', 'zh-CN': '该代码的产品已登记。' },
          },
        ],
      });
    if ((await countProducts(ctx.tx)) >= most) throw new AppError('conflict', { extra: { most } });
    const row = await insertProduct(ctx.tx, {
      slug,
      nameZh: name['zh-CN'],
      nameEn: name.en,
      updatedById: actorId(ctx.actor),
      updatedAt: ctx.clock.now(),
    });
    const output = toProduct(row);
    ctx.record({ subject: `product:${slug}`, before: null, after: output });
    return output;
  },
});
