import { redirect } from 'react-router';
import { localePath } from '../../lib/locale/path.ts';
import { page } from '../../server/context.ts';
import type { Route } from './+types/redirect.ts';

/** `/` has no language of its own: the cookie decides, then the browser. */
export function loader({ context }: Route.LoaderArgs) {
  throw redirect(localePath('/', page(context).locale), { headers: { vary: 'Cookie, Accept-Language' } });
}
