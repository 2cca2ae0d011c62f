import { redirect } from 'react-router';
import { NamespacesPage } from '../../features/namespaces/namespaces-page.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { localePath } from '../../lib/locale/path.ts';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { can } from '../../server/can.ts';
import { page } from '../../server/context.ts';
import { formText, optionalText } from '../../server/form-text.ts';
import { pageQuery } from '../../server/page-query.ts';
import { readForm } from '../../server/read-form.ts';
import { submit } from '../../server/submit.ts';
import type { Route } from './+types/namespaces.ts';

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: m.namespaces_title(), index: false });

export async function loader({ context, request }: Route.LoaderArgs) {
  const visitor = page(context);
  const namespaces = await visitor.api.organisations.listNamespaces(pageQuery(request, []));
  return { namespaces, mayWrite: can(visitor, 'namespace.write') };
}

export async function action({ context, request }: Route.ActionArgs) {
  const { api } = page(context);
  const form = await readForm(request);
  const result = await submit(form, () =>
    api.organisations.claimNamespace({ name: formText(form, 'name'), domain: optionalText(form, 'domain') }),
  );
  if (!result.data.ok) return result;
  throw redirect(localePath(`/workspace/namespaces/${result.data.value.id}`));
}

export default function Namespaces({ loaderData, actionData }: Route.ComponentProps) {
  return <NamespacesPage {...loaderData} result={actionData} />;
}
