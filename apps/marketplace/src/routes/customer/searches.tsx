import { SearchesPage } from '../../features/customer/searches-page.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { page } from '../../server/context.ts';
import { formText } from '../../server/form-text.ts';
import { pageQuery } from '../../server/page-query.ts';
import { readForm } from '../../server/read-form.ts';
import { runIntent } from '../../server/run-intent.ts';
import type { Route } from './+types/searches.ts';

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: m.customer_searches(), index: false });

export async function loader({ context, request }: Route.LoaderArgs) {
  const { api, session } = page(context);
  const { data, nextCursor } = await api.selection.listSavedSearches(pageQuery(request, []));
  return { searches: data, nextCursor, hasTeam: session?.active?.kind === 'customer' };
}

export async function action({ context, request }: Route.ActionArgs) {
  const { api, session } = page(context);
  const form = await readForm(request);
  const searchId = formText(form, 'searchId');
  const hasTeam = session?.active?.kind === 'customer';
  return runIntent(form, {
    delete: () => api.selection.deleteSearch({ searchId }),
    restore: () => api.selection.deleteSearch({ searchId, restore: true }),
    change: () =>
      api.selection.changeSearch({
        searchId,
        name: formText(form, 'name'),
        digest: formText(form, 'digest') as 'off',
        ...(hasTeam ? { shared: form.shared === 'yes' } : {}),
      }),
  });
}

export default function Searches({ loaderData }: Route.ComponentProps) {
  return <SearchesPage {...loaderData} />;
}
