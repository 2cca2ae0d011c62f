import { redirect } from 'react-router';
import { localePath } from '../../lib/locale/path.ts';
import { page } from '../../server/context.ts';
import { formText } from '../../server/form-text.ts';
import { homeOf, isWorkspacePage } from '../../server/own-page.ts';
import { readForm } from '../../server/read-form.ts';
import { requireSession } from '../../server/require-session.ts';
import { safeReturnPath } from '../../server/return-path.ts';
import type { Route } from './+types/switch-organisation.ts';

export const middleware: Route.MiddlewareFunction[] = [requireSession()];

export function loader() {
  throw redirect(localePath('/account'));
}

/** What a workspace page shows belongs to the organisation left behind, so that those lead to the new one's own start. */
export async function action({ context, request }: Route.ActionArgs) {
  const form = await readForm(request);
  const { kind } = await page(context).api.organisations.switchOrganization({
    organizationId: formText(form, 'organisation'),
  });
  const to = safeReturnPath(formText(form, 'return'), localePath('/account'));
  return redirect(isWorkspacePage(to) ? homeOf(kind) : to);
}
