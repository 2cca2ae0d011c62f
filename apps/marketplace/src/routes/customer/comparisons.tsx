import { ComparisonsPage } from '../../features/customer/comparisons-page.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { page } from '../../server/context.ts';
import { formText, optionalText } from '../../server/form-text.ts';
import { pageQuery } from '../../server/page-query.ts';
import { readForm } from '../../server/read-form.ts';
import { runIntent } from '../../server/run-intent.ts';
import type { Route } from './+types/comparisons.ts';

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: m.customer_comparisons(), index: false });

export async function loader({ context, request }: Route.LoaderArgs) {
  const { data, nextCursor } = await page(context).api.selection.listComparisons(pageQuery(request, []));
  return { comparisons: data, nextCursor };
}

export async function action({ context, request }: Route.ActionArgs) {
  const { selection } = page(context).api;
  const form = await readForm(request);
  return runIntent(form, {
    delete: () => selection.deleteComparison({ comparisonId: formText(form, 'comparisonId') }),
    save: () =>
      selection.saveComparison({
        name: formText(form, 'name'),
        listings: formText(form, 'listings').split(' '),
        shortlistId: optionalText(form, 'shortlist'),
      }),
  });
}

export default function Comparisons({ loaderData }: Route.ComponentProps) {
  return <ComparisonsPage {...loaderData} />;
}
