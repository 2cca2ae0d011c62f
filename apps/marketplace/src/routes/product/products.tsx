import { loadProducts } from '../../features/product/load-product.ts';
import { ProductsPage } from '../../features/product/products-page.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { page } from '../../server/context.ts';
import type { Route } from './+types/products.ts';

export const handle = { javascript: false, shared: true };

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: m.product_index(), description: m.product_index_description() });

export const loader = ({ context }: Route.LoaderArgs) => loadProducts(page(context));

export default function Products({ loaderData }: Route.ComponentProps) {
  return <ProductsPage {...loaderData} />;
}
