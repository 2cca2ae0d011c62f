import { page } from '../../server/context.ts';
import { requireSession } from '../../server/require-session.ts';
import type { Route } from './+types/export-shortlist.ts';

export const middleware: Route.MiddlewareFunction[] = [requireSession()];

/** The list as a file, named after it in any script (RFC 6266). */
export async function loader({ context, params: { shortlistId } }: Route.LoaderArgs) {
  const { api, locale } = page(context);
  const { name, csv } = await api.selection.exportShortlist({ shortlistId, locale });
  return new Response(csv, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="shortlist.csv"; filename*=UTF-8''${encodeURIComponent(name)}.csv`,
      'cache-control': 'private, no-store',
    },
  });
}
