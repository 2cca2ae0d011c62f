import { data, redirect } from 'react-router';
import { CheckMail } from '../../features/identity/check-mail.tsx';
import { SignUpPage } from '../../features/identity/sign-up-page.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { localePath } from '../../lib/locale/path.ts';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { callAuth } from '../../server/call-auth.ts';
import { page } from '../../server/context.ts';
import { formText } from '../../server/form-text.ts';
import { readForm } from '../../server/read-form.ts';
import { refuseAuth } from '../../server/refuse-auth.ts';
import { resendVerification } from '../../server/resend-verification.ts';
import { returnOf, withReturn } from '../../server/return-of.ts';
import type { Route } from './+types/sign-up.ts';

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: m.auth_sign_up_title(), index: false });

const fields = {
  INVALID_EMAIL: 'email',
  INVALID_NAME: 'name',
  PASSWORD_TOO_SHORT: 'password',
  PASSWORD_TOO_LONG: 'password',
};

export function loader({ context, request }: Route.LoaderArgs) {
  const { session, mailsInOutbox } = page(context);
  const to = returnOf(request);
  if (session) throw redirect(withReturn('/signed-in', to));
  const email = new URL(request.url).searchParams.get('email')?.slice(0, 254);
  return {
    signInPath: withReturn('/sign-in', to),
    againPath: withReturn('/sign-up', to),
    email,
    mailsInOutbox,
  };
}

export async function action({ context, request }: Route.ActionArgs) {
  const visitor = page(context);
  const form = await readForm(request);
  const email = formText(form, 'email');
  if (form.intent === 'resend') {
    const answer = await resendVerification(visitor, { request, email });
    const refused = answer.ok ? undefined : refuseAuth({ failure: answer }).data;
    return data({ email, sentAgain: answer.ok, result: refused });
  }
  const name = formText(form, 'name');
  const answer = await callAuth(visitor, {
    path: '/sign-up/email',
    request,
    body: {
      name,
      email,
      password: formText(form, 'password'),
      locale: visitor.locale,
      callbackURL: withReturn('/verified', returnOf(request)),
    },
  });
  if (answer.ok) return data({ email, sentAgain: false, result: undefined }, { headers: answer.headers });
  const { data: result, init } = refuseAuth({ failure: answer, keep: { name, email }, fields });
  return data({ email: null, sentAgain: false, result }, init ?? undefined);
}

export default function SignUp({ loaderData, actionData }: Route.ComponentProps) {
  if (!actionData?.email) return <SignUpPage {...loaderData} result={actionData?.result} />;
  const { email } = actionData;
  return (
    <CheckMail
      {...loaderData}
      {...actionData}
      email={email}
      againPath={localePath(loaderData.againPath)}
      text={m.auth_check_text({ email })}
    />
  );
}
