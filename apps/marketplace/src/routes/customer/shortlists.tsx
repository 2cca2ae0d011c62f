import { redirect } from 'react-router';
import { ShortlistsPage } from '../../features/customer/shortlists-page.tsx';
import { organisationName } from '../../features/workspace/organisation-name.ts';
import { m } from '../../generated/paraglide/messages.js';
import { localePath } from '../../lib/locale/path.ts';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { page } from '../../server/context.ts';
import { formText } from '../../server/form-text.ts';
import { pageQuery } from '../../server/page-query.ts';
import { readForm } from '../../server/read-form.ts';
import { submit } from '../../server/submit.ts';
import type { Route } from './+types/shortlists.ts';

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: m.customer_shortlists(), index: false });

export async function loader({ context, request, url }: Route.LoaderArgs) {
  const { api, session } = page(context);
  const { data, nextCursor } = await api.selection.listShortlists(pageQuery(request, []));
  const active = session?.active;
  const deleted = url.searchParams.get('deleted');
  return {
    rows: data,
    nextCursor,
    deleted,
    team: active?.kind === 'customer' ? organisationName(active) : null,
  };
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = await readForm(request);
  const { selection } = page(context).api;
  if (form.intent === 'restore') {
    const shortlistId = formText(form, 'shortlistId');
    const restored = await submit(form, () => selection.deleteShortlist({ shortlistId, restore: true }));
    return restored.data.ok ? redirect(localePath(`/my/shortlists/${shortlistId}`)) : restored;
  }
  const [name, note] = [formText(form, 'name'), formText(form, 'note')];
  const result = await submit(form, () => selection.createShortlist({ name, note }));
  return result.data.ok ? redirect(localePath(`/my/shortlists/${result.data.value.id}`)) : result;
}

export default function Shortlists({ actionData, loaderData }: Route.ComponentProps) {
  return <ShortlistsPage {...loaderData} result={actionData} />;
}
