import { z } from 'zod';
import { bilingualSchema } from '../catalogue/index.ts';
import type { ProductRow } from './store-products.ts';

const line = (max: number) => z.string().trim().min(1).max(max);

/** As manifests write it under `buildsOn`. */
export const productSlug = z
  .string()
  .max(64)
  .regex(/^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/);

export const productName = z.object({ 'zh-CN': line(60), en: line(80) });

export const productSchema = z.object({
  slug: z.string(),
  name: bilingualSchema,
  retiredAt: z.iso.datetime().nullable(),
  revision: z.int(),
  updatedAt: z.iso.datetime(),
});

export const toProduct = (row: ProductRow): z.input<typeof productSchema> => ({
  slug: row.slug,
  name: { 'zh-CN': row.nameZh, en: row.nameEn },
  retiredAt: row.retiredAt?.toISOString() ?? null,
  revision: row.revision,
  updatedAt: row.updatedAt.toISOString(),
});
