import { ChecksPage } from '../../features/operations/checks-page.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { can } from '../../server/can.ts';
import { page } from '../../server/context.ts';
import { formText } from '../../server/form-text.ts';
import { readForm } from '../../server/read-form.ts';
import { runIntent } from '../../server/run-intent.ts';
import type { Route } from './+types/checks.ts';

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: m.operations_checks(), index: false });

export async function loader({ context }: Route.LoaderArgs) {
  const visitor = page(context);
  const { data } = await visitor.api.review.listChecks({});
  return { checks: data, mayWrite: can(visitor, 'policy.write') };
}

export async function action({ context, request }: Route.ActionArgs) {
  const { review } = page(context).api;
  const form = await readForm(request);
  return runIntent(form, {
    mode: () =>
      review.setCheckMode({
        checkId: formText(form, 'checkId'),
        mode: formText(form, 'mode') === 'monitor' ? 'monitor' : 'enforce',
        reason: formText(form, 'reason'),
      }),
  });
}

export default function Checks({ loaderData }: Route.ComponentProps) {
  return <ChecksPage {...loaderData} />;
}
