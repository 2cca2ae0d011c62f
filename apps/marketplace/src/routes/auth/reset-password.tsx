import { redirect } from 'react-router';
import { ResetPasswordPage } from '../../features/identity/reset-password-page.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { localePath } from '../../lib/locale/path.ts';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { callAuth } from '../../server/call-auth.ts';
import { page } from '../../server/context.ts';
import { formText } from '../../server/form-text.ts';
import { readForm } from '../../server/read-form.ts';
import { refuseAuth } from '../../server/refuse-auth.ts';
import type { Route } from './+types/reset-password.ts';

export const meta: Route.MetaFunction = (args) => [
  ...pageMeta(args, { title: m.auth_reset_title(), index: false }),
  // The address holds the token: it stays with us. `no-referrer` would take the form's own Origin away too.
  { name: 'referrer', content: 'same-origin' },
];

const fields = { PASSWORD_TOO_SHORT: 'newPassword', PASSWORD_TOO_LONG: 'newPassword' };

const tokenOf = (request: Request) => (new URL(request.url).searchParams.get('token') ?? '').slice(0, 200);

export function loader({ request }: Route.LoaderArgs) {
  return { hasToken: tokenOf(request) !== '' };
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = await readForm(request);
  const answer = await callAuth(page(context), {
    path: '/reset-password',
    request,
    body: { newPassword: formText(form, 'newPassword'), token: tokenOf(request) },
  });
  if (!answer.ok) return refuseAuth({ failure: answer, fields });
  return redirect(localePath('/sign-in?reset'), { headers: answer.headers });
}

export default function ResetPassword({ loaderData, actionData }: Route.ComponentProps) {
  return <ResetPasswordPage {...loaderData} result={actionData} />;
}
