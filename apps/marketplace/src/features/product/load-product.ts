import type { Card } from '@headwater/domain/discovery';
import { formatNumber } from '../../lib/format/index.ts';
import type { PageContext } from '../../server/context.ts';
import { toCardView } from '../discovery/card-view.ts';
import { loadNames } from '../discovery/code-names.ts';
import { catalogueWith, productPath } from '../discovery/paths.ts';

export type ProductData = NonNullable<Awaited<ReturnType<typeof loadProduct>>>;
export type ProductsData = Awaited<ReturnType<typeof loadProducts>>;

const kinds: Card['kind'][] = ['solution', 'service', 'integration'];
const shelfLength = 6;

/** The vendor's products that something builds on, most first. */
export async function loadProducts({ api }: PageContext) {
  const [{ counts }, nameOf] = await Promise.all([api.discovery.getFacets({}), loadNames(api)]);
  const products = Object.entries(counts)
    .flatMap(([key, count]) =>
      key.startsWith('product:') ? [{ code: key.slice('product:'.length), count }] : [],
    )
    .sort((a, b) => b.count - a.count || a.code.localeCompare(b.code))
    .map(({ code, count }) => ({
      code,
      count,
      number: formatNumber(count),
      name: nameOf('product', code),
      to: productPath(code),
    }));
  return { products };
}

/** What builds on one product, kind by kind. Null: nothing does, and the vendor has none of this name. */
export async function loadProduct({ api, locale }: PageContext, code: string) {
  const [known, nameOf, ...found] = await Promise.all([
    api.discovery.listProducts({}),
    loadNames(api),
    ...kinds.map((kind) =>
      api.discovery.search({ facets: { product: [code], kind: [kind] }, limit: shelfLength, locale }),
    ),
  ]);
  const shelves = found.map(({ data, total }, place) => {
    const kind = kinds[place] as Card['kind'];
    return {
      kind,
      total: formatNumber(total ?? 0),
      cards: data.map(toCardView),
      to: catalogueWith({ product: code, kind }),
      more: (total ?? 0) > data.length,
    };
  });
  const total = found.reduce((sum, { total: one }) => sum + (one ?? 0), 0);
  if (total === 0 && !known.data.some(({ slug }) => slug === code)) return null;
  return {
    code,
    name: nameOf('product', code),
    total,
    number: formatNumber(total),
    all: catalogueWith({ product: code }),
    shelves: shelves.filter(({ cards }) => cards.length > 0),
  };
}
