import { ReasonsPage } from '../../features/review/reasons-page.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { can } from '../../server/can.ts';
import { page } from '../../server/context.ts';
import { formText } from '../../server/form-text.ts';
import { readForm } from '../../server/read-form.ts';
import { runIntent } from '../../server/run-intent.ts';
import type { Route } from './+types/reasons.ts';

export const meta: Route.MetaFunction = (args) => pageMeta(args, { title: m.reasons_title(), index: false });

export async function loader({ context }: Route.LoaderArgs) {
  const visitor = page(context);
  const { data } = await visitor.api.review.listCannedReasons({ retired: true });
  return { reasons: data, mayWrite: can(visitor, 'reason.write') };
}

export async function action({ context, request }: Route.ActionArgs) {
  const { review } = page(context).api;
  const form = await readForm(request);
  const retire = (retired: boolean) => review.retireCannedReason({ code: formText(form, 'code'), retired });
  return runIntent(form, { retire: () => retire(true), restore: () => retire(false) });
}

export default function Reasons({ loaderData }: Route.ComponentProps) {
  return <ReasonsPage {...loaderData} />;
}
