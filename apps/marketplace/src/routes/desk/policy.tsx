import { readPolicyForm } from '../../features/operations/policy-form.ts';
import { PolicyPage } from '../../features/operations/policy-page.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { can } from '../../server/can.ts';
import { page } from '../../server/context.ts';
import { pageQuery } from '../../server/page-query.ts';
import { submit } from '../../server/submit.ts';
import type { Route } from './+types/policy.ts';

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: m.operations_policy(), index: false });

export async function loader({ context, request }: Route.LoaderArgs) {
  const visitor = page(context);
  return {
    policy: await visitor.api.review.getRiskPolicy({}),
    mayWrite: can(visitor, 'policy.write'),
    now: new Date().toISOString(),
    compared: comparedIn(request),
    tomorrow: new Date(Date.now() + 86_400_000).toISOString().slice(0, 10),
  };
}

function comparedIn(request: Request) {
  const { from, to } = pageQuery(request, ['from', 'to']);
  return from && to ? { from: Number(from), to: Number(to) } : null;
}

/** Trying rules on the past and writing them are two buttons of one form. */
export async function action({ context, request }: Route.ActionArgs) {
  const { review } = page(context).api;
  const { form, rules, reason, effectiveFrom } = await readPolicyForm(request);
  return submit(form, async () =>
    form.intent === 'save'
      ? { saved: await review.putRiskPolicy({ rules, reason, effectiveFrom }), preview: null, rules }
      : { saved: null, preview: await review.previewRiskPolicy({ rules }), rules },
  );
}

export default function Policy({ loaderData, actionData }: Route.ComponentProps) {
  return <PolicyPage {...loaderData} result={actionData} />;
}
