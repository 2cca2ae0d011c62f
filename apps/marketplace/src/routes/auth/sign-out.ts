import { redirect } from 'react-router';
import { localePath } from '../../lib/locale/path.ts';
import { callAuth } from '../../server/call-auth.ts';
import { page } from '../../server/context.ts';
import { formText } from '../../server/form-text.ts';
import { readForm } from '../../server/read-form.ts';
import { safeReturnPath } from '../../server/return-path.ts';
import type { Route } from './+types/sign-out.ts';

/** A link cannot sign anybody out; only a form of ours can. */
export function loader() {
  throw redirect(localePath('/'));
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = await readForm(request);
  const { headers } = await callAuth(page(context), { path: '/sign-out', request, body: {} });
  const to = safeReturnPath(formText(form, 'return'), localePath('/sign-in?signed-out'));
  return redirect(to, { headers });
}
