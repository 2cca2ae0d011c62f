import { loadQueue } from '../../features/review/load-queue.ts';
import { QueuePage } from '../../features/review/queue-page.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { page } from '../../server/context.ts';
import { formText } from '../../server/form-text.ts';
import { readForm } from '../../server/read-form.ts';
import { runIntent } from '../../server/run-intent.ts';
import type { Route } from './+types/review.ts';

export const meta: Route.MetaFunction = (args) => pageMeta(args, { title: m.review_title(), index: false });

export const loader = ({ context, request }: Route.LoaderArgs) => loadQueue(page(context), request);

export async function action({ context, request }: Route.ActionArgs) {
  const { api } = page(context);
  const form = await readForm(request);
  return runIntent(form, { claim: () => api.review.claimCase({ caseId: formText(form, 'caseId') }) });
}

export default function Review({ loaderData }: Route.ComponentProps) {
  return <QueuePage {...loaderData} />;
}
