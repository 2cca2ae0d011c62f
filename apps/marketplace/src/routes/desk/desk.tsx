import { DeskPage } from '../../features/desk/desk-page.tsx';
import { loadDesk } from '../../features/desk/load-desk.ts';
import { m } from '../../generated/paraglide/messages.js';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { page } from '../../server/context.ts';
import { formText } from '../../server/form-text.ts';
import { readForm } from '../../server/read-form.ts';
import { runIntent } from '../../server/run-intent.ts';
import type { Route } from './+types/desk.ts';

export const meta: Route.MetaFunction = (args) => pageMeta(args, { title: m.desk_title(), index: false });

export const loader = ({ context }: Route.LoaderArgs) => loadDesk(page(context));

export async function action({ context, request }: Route.ActionArgs) {
  const { api } = page(context);
  const form = await readForm(request);
  return runIntent(form, { claim: () => api.review.claimCase({ caseId: formText(form, 'caseId') }) });
}

export default function Desk({ loaderData }: Route.ComponentProps) {
  return <DeskPage {...loaderData} />;
}
