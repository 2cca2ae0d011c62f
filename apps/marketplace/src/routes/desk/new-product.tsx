import { redirect } from 'react-router';
import { ProductPage } from '../../features/product-register/product-page.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { localePath } from '../../lib/locale/path.ts';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { page } from '../../server/context.ts';
import { formText } from '../../server/form-text.ts';
import { pageQuery } from '../../server/page-query.ts';
import { readForm } from '../../server/read-form.ts';
import { submit } from '../../server/submit.ts';
import type { Route } from './+types/new-product.ts';

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: m.product_register_new(), index: false });

export const loader = ({ request }: Route.LoaderArgs) => ({
  slug: pageQuery(request, ['slug']).slug?.slice(0, 64),
});

export async function action({ context, request }: Route.ActionArgs) {
  const { curation } = page(context).api;
  const form = await readForm(request);
  const result = await submit(form, () =>
    curation.createProduct({
      slug: formText(form, 'slug'),
      name: { 'zh-CN': formText(form, 'name.zh-CN'), en: formText(form, 'name.en') },
    }),
  );
  if (!result.data.ok) return result;
  return redirect(localePath('/desk/products'));
}

export default function NewProduct({ loaderData, actionData }: Route.ComponentProps) {
  return <ProductPage product={null} slug={loaderData.slug} result={actionData} />;
}
