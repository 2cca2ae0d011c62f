import { data } from 'react-router';
import { loadProduct } from '../../features/product/load-product.ts';
import { ProductPage } from '../../features/product/product-page.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { page } from '../../server/context.ts';
import type { Route } from './+types/product.ts';

export const handle = { javascript: false, shared: true };

export const meta: Route.MetaFunction = (args) => {
  const { name, total, number } = args.loaderData ?? {};
  if (!name || total === undefined || !number) return [];
  return pageMeta(args, {
    title: m.product_title({ name }),
    description: m.product_description({ count: total, number }),
  });
};

export async function loader({ context, params }: Route.LoaderArgs) {
  const visitor = page(context);
  const found = await loadProduct(visitor, params.product.slice(0, 100));
  if (!found) throw data({ requestId: visitor.requestId, code: null }, { status: 404 });
  return found;
}

export default function Product({ loaderData }: Route.ComponentProps) {
  return <ProductPage {...loaderData} />;
}
