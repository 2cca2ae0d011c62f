import { redirect } from 'react-router';
import { NewListingPage } from '../../features/listings/new-listing-page.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { localePath } from '../../lib/locale/path.ts';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { page } from '../../server/context.ts';
import { firstManifest } from '../../server/first-manifest.ts';
import type { FormValues } from '../../server/read-form.ts';
import { refuseForm, submit } from '../../server/submit.ts';
import type { Route } from './+types/new-listing.ts';

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: m.listings_new_title(), index: false });

export async function loader({ context }: Route.LoaderArgs) {
  const { data } = await page(context).api.organisations.listNamespaces({ limit: 100 });
  return { namespaces: data.filter(({ state }) => state === 'proved').map(({ name }) => name) };
}

export async function action({ context, request }: Route.ActionArgs) {
  const { api } = page(context);
  const form = await request.formData();
  const typed: FormValues = Object.fromEntries(
    [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
  const { manifest, problem } = await firstManifest(form, await api.organisations.getOrganization({}));
  if (!manifest) {
    const message = problem?.message ?? '';
    return refuseForm(typed, { message, fields: problem ? { [problem.field]: message } : {} });
  }
  const result = await submit(typed, () => api.catalogue.pushVersion({ manifest }));
  if (!result.data.ok) return result;
  throw redirect(localePath(`/workspace/listings/${result.data.value.listing}/edit`));
}

export default function NewListing({ loaderData, actionData }: Route.ComponentProps) {
  return <NewListingPage {...loaderData} result={actionData} />;
}
