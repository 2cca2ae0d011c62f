import { NamespacePage } from '../../features/namespaces/namespace-page.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { can } from '../../server/can.ts';
import { page } from '../../server/context.ts';
import { formText } from '../../server/form-text.ts';
import { readForm } from '../../server/read-form.ts';
import { runIntent } from '../../server/run-intent.ts';
import type { Route } from './+types/namespace.ts';

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: args.loaderData?.namespace.name ?? m.namespaces_title(), index: false });

export async function loader({ context, params: { namespaceId } }: Route.LoaderArgs) {
  const visitor = page(context);
  const namespace = await visitor.api.organisations.getNamespace({ namespaceId });
  return { namespace, mayWrite: can(visitor, 'namespace.write') };
}

export async function action({ context, request, params: { namespaceId } }: Route.ActionArgs) {
  const { organisations } = page(context).api;
  const form = await readForm(request);
  return runIntent(form, {
    check: () => organisations.checkNamespace({ namespaceId }),
    ask: () => organisations.requestCuratorDecision({ namespaceId, evidence: formText(form, 'evidence') }),
  });
}

export default function NamespaceRoute({ loaderData }: Route.ComponentProps) {
  return <NamespacePage {...loaderData} />;
}
