import { CasePage } from '../../features/review/case-page.tsx';
import { decideCase } from '../../features/review/decide-case.ts';
import { loadCase } from '../../features/review/load-case.ts';
import { m } from '../../generated/paraglide/messages.js';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { page } from '../../server/context.ts';
import type { Route } from './+types/review-case.ts';

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, {
    title: args.loaderData
      ? `${args.loaderData.names.title} ${args.loaderData.review.version.version}`
      : m.review_title(),
    index: false,
  });

export const loader = ({ context, request, params }: Route.LoaderArgs) =>
  loadCase(page(context), { caseId: params.caseId, request });

export const action = ({ context, request, params: { caseId } }: Route.ActionArgs) =>
  decideCase(page(context), { caseId, request });

/** Another case is another page: nothing typed for one may land in the other. */
export default function ReviewCase({ loaderData }: Route.ComponentProps) {
  return <CasePage key={loaderData.review.id} {...loaderData} />;
}
