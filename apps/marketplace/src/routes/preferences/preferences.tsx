import { redirect } from 'react-router';
import { localePath } from '../../lib/locale/path.ts';
import { page } from '../../server/context.ts';
import { preferenceCookie } from '../../server/cookies.ts';
import { readForm } from '../../server/read-form.ts';
import { safeReturnPath } from '../../server/return-path.ts';
import { themeCookie, themes } from '../../server/theme.ts';
import type { Route } from './+types/preferences.ts';

export function loader({ context }: Route.LoaderArgs) {
  throw redirect(localePath('/', page(context).locale));
}

/** The colour scheme; a cookie, so that the first paint is already right and no script is needed. */
export async function action({ context, request }: Route.ActionArgs) {
  const { theme, return: to } = await readForm(request);
  const chosen = themes.find((name) => name === theme) ?? 'system';
  return redirect(safeReturnPath(typeof to === 'string' ? to : null, localePath('/', page(context).locale)), {
    headers: { 'set-cookie': preferenceCookie(themeCookie, chosen) },
  });
}
