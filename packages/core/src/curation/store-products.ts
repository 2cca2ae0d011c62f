import type { Prisma, Transaction } from '@headwater/database';

const shown = {
  slug: true,
  nameZh: true,
  nameEn: true,
  retiredAt: true,
  revision: true,
  updatedAt: true,
} satisfies Prisma.VendorProductSelect;

export type ProductRow = Prisma.VendorProductGetPayload<{ select: typeof shown }>;

/** A few hundred at most, so the whole register is one answer. */
export const listProductRows = (db: Transaction): Promise<ProductRow[]> =>
  db.vendorProduct.findMany({ orderBy: { slug: 'asc' }, take: 1000, select: shown });

/** How many listings of the catalogue name each product, registered or not. */
export async function countListingsByProduct(db: Transaction): Promise<Map<string, number>> {
  const rows = await db.$queryRaw<{ slug: string; listings: number }[]>`
    SELECT split_part(facet, ':', 2) AS slug, count(*)::int AS listings
    FROM "catalogue_card", unnest("facets") AS facet
    WHERE facet LIKE 'product:%'
    GROUP BY 1 ORDER BY 1 LIMIT 2000`;
  return new Map(rows.map(({ slug, listings }) => [slug, listings]));
}

export const findProduct = (db: Transaction, slug: string): Promise<ProductRow | null> =>
  db.vendorProduct.findUnique({ where: { slug }, select: shown });

export const countProducts = (tx: Transaction): Promise<number> => tx.vendorProduct.count();

export const insertProduct = (
  tx: Transaction,
  data: Prisma.VendorProductUncheckedCreateInput,
): Promise<ProductRow> => tx.vendorProduct.create({ data, select: shown });

export const updateProduct = (
  tx: Transaction,
  change: { slug: string; data: Prisma.VendorProductUncheckedUpdateInput },
): Promise<ProductRow> =>
  tx.vendorProduct.update({
    where: { slug: change.slug },
    data: { ...change.data, revision: { increment: 1 } },
    select: shown,
  });
