import { data, redirect } from 'react-router';
import { AddPage } from '../../features/customer/add-page.tsx';
import { comparePath, listingPath } from '../../features/discovery/paths.ts';
import { organisationName } from '../../features/workspace/organisation-name.ts';
import { m } from '../../generated/paraglide/messages.js';
import { localePath } from '../../lib/locale/path.ts';
import { textOf } from '../../lib/locale/words.ts';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { type PageContext, page } from '../../server/context.ts';
import { formText } from '../../server/form-text.ts';
import { type FormValues, readForm } from '../../server/read-form.ts';
import { submit } from '../../server/submit.ts';
import type { Route } from './+types/add-to-shortlist.ts';

export const meta: Route.MetaFunction = (args) => pageMeta(args, { title: m.customer_add(), index: false });

const askedFor = (url: URL) =>
  [...new Set(url.searchParams.getAll('listing'))].filter((name) => name.length <= 200).slice(0, 4);

/** The address names the listings, so that a card, a detail page and a comparison only need a link. */
export async function loader({ context, url }: Route.LoaderArgs) {
  const { api, session, requestId } = page(context);
  const listings = askedFor(url);
  const [found, shortlists] = await Promise.all([
    api.discovery.compare({ listings }),
    api.selection.listShortlists({ limit: 50, ...(listings.length === 1 ? { listing: listings[0] } : {}) }),
  ]);
  const [first] = listings;
  if (found.data.length === 0 || !first) throw data({ requestId, code: null }, { status: 404 });
  const active = session?.active;
  return {
    names: found.data.map(({ card }) => textOf(card.name) || card.listing),
    shortlists: shortlists.data,
    team: active?.kind === 'customer' ? organisationName(active) : null,
    back: listings.length === 1 ? listingPath(first) : comparePath(listings),
  };
}

export async function action({ context, request, url }: Route.ActionArgs) {
  const form = await readForm(request);
  const visitor = page(context);
  const result = await submit(form, () => add(visitor, { form, listings: askedFor(url) }));
  return result.data.ok ? redirect(localePath(`/my/shortlists/${result.data.value.id}`)) : result;
}

async function add(
  { api: { selection } }: PageContext,
  { form, listings }: { form: FormValues; listings: string[] },
) {
  const chosen = formText(form, 'shortlist');
  const isNew = chosen === 'new' || chosen === '';
  const shortlistId = isNew ? (await selection.createShortlist({ name: formText(form, 'name') })).id : chosen;
  return selection.addToShortlist({ shortlistId, listings, note: formText(form, 'note') });
}

export default function AddToShortlist({ actionData, loaderData }: Route.ComponentProps) {
  return <AddPage {...loaderData} result={actionData} />;
}
