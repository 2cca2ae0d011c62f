import { redirect } from 'react-router';
import { ChallengePage } from '../../features/identity/challenge-page.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { localePath } from '../../lib/locale/path.ts';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { callAuth } from '../../server/call-auth.ts';
import { page } from '../../server/context.ts';
import { formText } from '../../server/form-text.ts';
import { readForm } from '../../server/read-form.ts';
import { refuseAuth } from '../../server/refuse-auth.ts';
import { returnOf, withReturn } from '../../server/return-of.ts';
import type { Route } from './+types/second-factor-challenge.ts';

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: m.auth_challenge_title(), index: false });

const methodOf = (request: Request) =>
  new URL(request.url).searchParams.get('method') === 'backup' ? ('backup' as const) : ('totp' as const);

export function loader({ context, request }: Route.LoaderArgs) {
  if (page(context).session) throw redirect(localePath('/signed-in'));
  const to = returnOf(request);
  const method = methodOf(request);
  const other = method === 'backup' ? '/sign-in/code' : '/sign-in/code?method=backup';
  return { method, otherPath: withReturn(other, to), signInPath: withReturn('/sign-in', to) };
}

/** The pending sign-in is a short-lived cookie of its own; without it the answer is to start again. */
export async function action({ context, request }: Route.ActionArgs) {
  const form = await readForm(request);
  const backup = methodOf(request) === 'backup';
  const code = formText(form, 'code').replaceAll(/\s/g, '').slice(0, 40);
  const answer = await callAuth(page(context), {
    path: backup ? '/two-factor/verify-backup-code' : '/two-factor/verify-totp',
    request,
    body: { code, trustDevice: form.trust === 'yes' },
  });
  if (answer.ok) return redirect(withReturn('/signed-in', returnOf(request)), { headers: answer.headers });
  return refuseAuth({ failure: answer, fields: { INVALID_CODE: 'code', INVALID_BACKUP_CODE: 'code' } });
}

export default function SecondFactorChallenge({ loaderData, actionData }: Route.ComponentProps) {
  return <ChallengePage {...loaderData} result={actionData} />;
}
