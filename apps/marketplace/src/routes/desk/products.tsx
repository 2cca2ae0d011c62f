import { ProductsPage } from '../../features/product-register/products-page.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { can } from '../../server/can.ts';
import { page } from '../../server/context.ts';
import { formText } from '../../server/form-text.ts';
import { readForm } from '../../server/read-form.ts';
import { runIntent } from '../../server/run-intent.ts';
import type { Route } from './+types/products.ts';

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: m.product_register_title(), index: false });

export async function loader({ context }: Route.LoaderArgs) {
  const visitor = page(context);
  const register = await visitor.api.curation.listVendorProducts({});
  return { register, mayWrite: can(visitor, 'product.write') };
}

export async function action({ context, request }: Route.ActionArgs) {
  const { curation } = page(context).api;
  const form = await readForm(request);
  const retire = (retired: boolean) => curation.retireProduct({ slug: formText(form, 'slug'), retired });
  return runIntent(form, { retire: () => retire(true), restore: () => retire(false) });
}

export default function Products({ loaderData }: Route.ComponentProps) {
  return <ProductsPage {...loaderData} />;
}
