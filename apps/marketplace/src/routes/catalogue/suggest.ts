import { data } from 'react-router';
import { loadSuggestions } from '../../features/discovery/load-suggestions.ts';
import { isLocale } from '../../lib/locale/locales.ts';
import { page } from '../../server/context.ts';
import type { Route } from './+types/suggest.ts';

/** Search as you type: the same answer for every visitor, so it may be kept for a moment. */
export async function loader({ context, params, url }: Route.LoaderArgs) {
  if (!isLocale(params.locale)) throw data(null, { status: 404 });
  const found = await loadSuggestions(page(context), url.searchParams.get('q') ?? '');
  return Response.json(found, { headers: { 'cache-control': 'public, max-age=60' } });
}
