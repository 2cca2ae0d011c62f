import { Outlet, redirect } from 'react-router';
import { isLocale } from '../../lib/locale/locales.ts';
import { localePath } from '../../lib/locale/path.ts';
import { page } from '../../server/context.ts';
import type { Route } from './+types/locale.ts';

/** An address without a language (typed by hand, or from an e-mail) is answered in the reader's own. */
export function loader({ context, params, request }: Route.LoaderArgs) {
  if (isLocale(params.locale)) return null;
  const { pathname, search } = new URL(request.url);
  throw redirect(localePath(pathname, page(context).locale) + search);
}

export default function LocaleScope() {
  return <Outlet />;
}
