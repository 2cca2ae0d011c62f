import type { Database } from '@headwater/database';
import type { Context } from '../kit/index.ts';
import type { NamedValue } from './match-names.ts';

const rememberedForMs = 60_000;

interface Remembered {
  until: number;
  products: Promise<NamedValue[]>;
}

/** A few hundred names that change once a quarter and stand on every catalogue page. */
const remembered = new WeakMap<Database, Remembered>();

export function listProductRows({
  database,
  clock,
}: Pick<Context, 'database' | 'clock'>): Promise<NamedValue[]> {
  const now = clock.now().getTime();
  const known = remembered.get(database);
  if (known && known.until > now) return known.products;
  const products = readProducts(database);
  remembered.set(database, { until: now + rememberedForMs, products });
  products.catch(() => remembered.delete(database));
  return products;
}

const readProducts = async (database: Database): Promise<NamedValue[]> =>
  (await database.prisma.vendorProduct.findMany({ orderBy: { slug: 'asc' }, take: 1000 })).map(
    ({ slug, nameZh, nameEn }) => ({ facet: 'product', value: slug, name: { 'zh-CN': nameZh, en: nameEn } }),
  );
