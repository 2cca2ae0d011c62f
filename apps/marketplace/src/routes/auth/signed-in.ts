import { redirect } from 'react-router';
import { localePath } from '../../lib/locale/path.ts';
import { page } from '../../server/context.ts';
import { homeOf, isHomePage, isInvitation } from '../../server/own-page.ts';
import { returnOf, withReturn } from '../../server/return-of.ts';
import type { Route } from './+types/signed-in.ts';

/** Where every way of signing in ends: to what was wanted, by way of a first organisation where there is none. */
export function loader({ context, request }: Route.LoaderArgs) {
  const { session } = page(context);
  const to = returnOf(request);
  if (!session) throw redirect(withReturn('/sign-in', to));
  if (!session.active && !(to && isInvitation(to)))
    throw redirect(withReturn('/account/organisations/new', to));
  if (to && !isHomePage(to)) throw redirect(to);
  throw redirect(session.active ? homeOf(session.active.kind) : localePath('/'));
}
