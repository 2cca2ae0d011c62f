import { data, redirect } from 'react-router';
import { ProductPage } from '../../features/product-register/product-page.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { localePath } from '../../lib/locale/path.ts';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { page } from '../../server/context.ts';
import { formText } from '../../server/form-text.ts';
import { readForm } from '../../server/read-form.ts';
import { submit } from '../../server/submit.ts';
import type { Route } from './+types/product-name.ts';

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: m.product_register_rename(), index: false });

export async function loader({ context, params: { slug } }: Route.LoaderArgs) {
  const { api, requestId } = page(context);
  const register = await api.curation.listVendorProducts({});
  const product = register.data.find((one) => one.slug === slug);
  if (!product) throw data({ requestId, code: null }, { status: 404 });
  return { product };
}

export async function action({ context, request, params: { slug } }: Route.ActionArgs) {
  const { curation } = page(context).api;
  const form = await readForm(request);
  const result = await submit(form, () =>
    curation.renameProduct({
      slug,
      name: { 'zh-CN': formText(form, 'name.zh-CN'), en: formText(form, 'name.en') },
      revision: Number(formText(form, 'revision')),
    }),
  );
  if (!result.data.ok) return result;
  return redirect(localePath('/desk/products'));
}

export default function ProductName({ loaderData, actionData }: Route.ComponentProps) {
  return <ProductPage product={loaderData.product} result={actionData} />;
}
