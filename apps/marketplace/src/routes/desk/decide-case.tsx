import { decideCase } from '../../features/review/decide-case.ts';
import { DecidePage } from '../../features/review/decide-page.tsx';
import { decisionKinds } from '../../features/review/decision.ts';
import { loadCase } from '../../features/review/load-case.ts';
import { m } from '../../generated/paraglide/messages.js';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { page } from '../../server/context.ts';
import { pick } from '../../server/pick.ts';
import type { Route } from './+types/decide-case.ts';

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, {
    title: args.loaderData
      ? `${m.review_decide_page()} · ${args.loaderData.view.names.title}`
      : m.review_decide_page(),
    index: false,
  });

export async function loader({ context, request, params: { caseId } }: Route.LoaderArgs) {
  const kind = pick(new URL(request.url).searchParams.get('kind') ?? undefined, decisionKinds);
  return { view: await loadCase(page(context), { caseId, request }), kind: kind ?? decisionKinds[0] };
}

export const action = ({ context, request, params: { caseId } }: Route.ActionArgs) =>
  decideCase(page(context), { caseId, request });

export default function DecideCase({ loaderData, actionData }: Route.ComponentProps) {
  return <DecidePage {...loaderData} result={actionData} />;
}
