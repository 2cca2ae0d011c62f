import { redirect } from 'react-router';
import { searchPath } from '../../features/customer/search-words.ts';
import { localePath } from '../../lib/locale/path.ts';
import { page } from '../../server/context.ts';
import { requireSession } from '../../server/require-session.ts';
import type { Route } from './+types/open-search.ts';

export const middleware: Route.MiddlewareFunction[] = [requireSession()];

/** Opening a saved search is looking at it: its news are seen, and the catalogue shows today's results. */
export async function loader({ context, params: { searchId } }: Route.LoaderArgs) {
  const { search } = await page(context).api.selection.lookAtSearch({ searchId });
  return redirect(localePath(searchPath(search)));
}
