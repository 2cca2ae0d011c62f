import { redirect } from 'react-router';
import { BulkFormPage } from '../../features/curation/bulk-form-page.tsx';
import { chosenIn, loadBulkForm } from '../../features/curation/load-bulk-form.ts';
import { m } from '../../generated/paraglide/messages.js';
import { localePath } from '../../lib/locale/path.ts';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { page } from '../../server/context.ts';
import { endOfDay, formText } from '../../server/form-text.ts';
import { pick } from '../../server/pick.ts';
import { readForm } from '../../server/read-form.ts';
import { submit } from '../../server/submit.ts';
import type { Route } from './+types/new-bulk.ts';

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: m.curation_bulk_title(), index: false });

export const loader = ({ context, request }: Route.LoaderArgs) => loadBulkForm(page(context), request);

export async function action({ context, request }: Route.ActionArgs) {
  const { all, listings, matching } = chosenIn(request);
  const form = await readForm(request);
  const result = await submit(form, () =>
    page(context).api.curation.prepareBulkChange({
      ...(all ? { matching } : { listings }),
      change: {
        standing: pick(formText(form, 'change.standing'), ['listed', 'whitelisted'] as const),
        validUntil: endOfDay(form, 'change.validUntil'),
        reviewOn: endOfDay(form, 'change.reviewOn'),
      },
      rationale: formText(form, 'rationale'),
    }),
  );
  if (!result.data.ok) return result;
  return redirect(localePath(`/desk/bulk/${result.data.value.id}`));
}

export default function NewBulk({ loaderData, actionData }: Route.ComponentProps) {
  return <BulkFormPage {...loaderData} result={actionData} />;
}
