import { ClaimsPage } from '../../features/curation/claims-page.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { can } from '../../server/can.ts';
import { page } from '../../server/context.ts';
import { formText } from '../../server/form-text.ts';
import { pageQuery } from '../../server/page-query.ts';
import { pick } from '../../server/pick.ts';
import { readForm } from '../../server/read-form.ts';
import { runIntent } from '../../server/run-intent.ts';
import type { Route } from './+types/namespaces.ts';

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: m.curation_claims(), index: false });

export async function loader({ context, request }: Route.LoaderArgs) {
  const visitor = page(context);
  const { state, cursor } = pageQuery(request, ['state']);
  const claims = await visitor.api.organisations.listNamespaceClaims({
    state: pick(state, ['pending', 'proved', 'refused'] as const) ?? 'pending',
    cursor,
  });
  return { claims, mayDecide: can(visitor, 'namespace.decide') };
}

export async function action({ context, request }: Route.ActionArgs) {
  const { organisations } = page(context).api;
  const form = await readForm(request);
  const decision = { namespaceId: formText(form, 'namespaceId'), reason: formText(form, 'reason') };
  return runIntent(form, {
    prove: () => organisations.decideNamespace({ ...decision, decision: 'prove' }),
    refuse: () => organisations.decideNamespace({ ...decision, decision: 'refuse' }),
  });
}

export default function Namespaces({ loaderData }: Route.ComponentProps) {
  return <ClaimsPage {...loaderData} />;
}
