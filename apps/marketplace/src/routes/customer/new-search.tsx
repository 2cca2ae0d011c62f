import { redirect } from 'react-router';
import { KeepPage } from '../../features/customer/keep-page.tsx';
import { searchPath, searchWords } from '../../features/customer/search-words.ts';
import { readSearch } from '../../features/discovery/read-search.ts';
import { m } from '../../generated/paraglide/messages.js';
import { localePath } from '../../lib/locale/path.ts';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { page } from '../../server/context.ts';
import { formText } from '../../server/form-text.ts';
import { readForm } from '../../server/read-form.ts';
import { submit } from '../../server/submit.ts';
import type { Route } from './+types/new-search.ts';

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: m.customer_save_search(), index: false });

/** The address carries the search, so that signing in on the way loses nothing. */
export function loader({ url }: Route.LoaderArgs) {
  const search = readSearch(url.searchParams);
  return { words: searchWords(search), back: searchPath(search) };
}

export async function action({ context, request, url }: Route.ActionArgs) {
  const { q, facets, sort } = readSearch(url.searchParams);
  const form = await readForm(request);
  const name = formText(form, 'name');
  const { selection } = page(context).api;
  const result = await submit(form, () => selection.saveSearch({ q, facets, sort, name }));
  return result.data.ok ? redirect(localePath('/my/searches')) : result;
}

export default function NewSearch({ actionData, loaderData: { words, back } }: Route.ComponentProps) {
  return (
    <KeepPage
      title={m.customer_save_search()}
      description={words}
      suggestion={words.slice(0, 80)}
      cancelTo={back}
      result={actionData}
    />
  );
}
