import { redirect } from 'react-router';
import { authWords } from '../../features/identity/auth-words.ts';
import { SignInPage } from '../../features/identity/sign-in-page.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { localePath } from '../../lib/locale/path.ts';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { callAuth } from '../../server/call-auth.ts';
import { page } from '../../server/context.ts';
import { formText } from '../../server/form-text.ts';
import { readForm } from '../../server/read-form.ts';
import { refuseAuth } from '../../server/refuse-auth.ts';
import { returnOf, withReturn } from '../../server/return-of.ts';
import type { Route } from './+types/sign-in.ts';

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: m.auth_sign_in_title(), index: false });

export async function loader({ context, request }: Route.LoaderArgs) {
  const { api, session, sampleSignIns } = page(context);
  if (session) throw redirect(localePath('/signed-in'));
  const { singleSignOn } = await api.identity.getSignInOptions({});
  const to = returnOf(request);
  return {
    singleSignOn: singleSignOn && { name: singleSignOn.name, path: withReturn('/sign-in/sso', to) },
    signUpPath: withReturn('/sign-up', to),
    notice: noticeOf(new URL(request.url).searchParams),
    samples: sampleSignIns,
  };
}

function noticeOf(query: URLSearchParams) {
  const error = query.get('error');
  if (error) return { tone: 'bad' as const, text: authWords(error) };
  if (query.has('reset')) return { tone: 'good' as const, text: m.auth_reset_done() };
  if (query.has('signed-out')) return { tone: 'good' as const, text: m.auth_signed_out() };
  return null;
}

export async function action({ context, request }: Route.ActionArgs) {
  const visitor = page(context);
  const form = await readForm(request);
  const to = returnOf(request);
  const sample = visitor.sampleSignIns?.people.find((person) => person.email === form.sample);
  const email = sample?.email ?? formText(form, 'email');
  const password = sample ? visitor.sampleSignIns?.password : formText(form, 'password');
  const answer = await callAuth<{ twoFactorRedirect?: boolean }>(visitor, {
    path: '/sign-in/email',
    request,
    body: { email, password, callbackURL: withReturn('/verified', to) },
  });
  if (!answer.ok) return refuseAuth({ failure: answer, keep: { email }, fields: { INVALID_EMAIL: 'email' } });
  const next = answer.value.twoFactorRedirect ? '/sign-in/code' : '/signed-in';
  return redirect(withReturn(next, to), { headers: answer.headers });
}

export default function SignIn({ loaderData, actionData }: Route.ComponentProps) {
  return <SignInPage {...loaderData} result={actionData} />;
}
