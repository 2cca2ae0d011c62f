import { data } from 'react-router';
import { CheckMail } from '../../features/identity/check-mail.tsx';
import { ForgotPasswordPage } from '../../features/identity/forgot-password-page.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { callAuth } from '../../server/call-auth.ts';
import { page } from '../../server/context.ts';
import { formText } from '../../server/form-text.ts';
import { readForm } from '../../server/read-form.ts';
import { refuseAuth } from '../../server/refuse-auth.ts';
import type { Route } from './+types/forgot-password.ts';

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: m.auth_forgot_title(), index: false });

/** Also how a person who came by single sign-on gets a first password. */
export function loader({ context }: Route.LoaderArgs) {
  const { session, mailsInOutbox } = page(context);
  return { email: session?.user.email, mailsInOutbox };
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = await readForm(request);
  const email = formText(form, 'email');
  const answer = await callAuth(page(context), { path: '/request-password-reset', request, body: { email } });
  const sentAgain = form.intent === 'resend';
  if (answer.ok) return data({ email, sentAgain, result: undefined });
  const failure = answer.code === 'VALIDATION_ERROR' ? { ...answer, code: 'INVALID_EMAIL' } : answer;
  const fields = { INVALID_EMAIL: 'email' };
  const { data: result, init } = refuseAuth({ failure, keep: { email }, fields });
  return data({ email: sentAgain ? email : null, sentAgain: false, result }, init ?? undefined);
}

export default function ForgotPassword({ loaderData, actionData }: Route.ComponentProps) {
  if (!actionData?.email) return <ForgotPasswordPage {...loaderData} result={actionData?.result} />;
  const { email } = actionData;
  return (
    <CheckMail
      {...loaderData}
      {...actionData}
      email={email}
      againPath="/forgot-password"
      text={m.auth_forgot_sent_text({ email })}
    />
  );
}
