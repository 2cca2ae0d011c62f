import { CircleCheck } from 'lucide-react';
import { data } from 'react-router';
import { CheckMail } from '../../features/identity/check-mail.tsx';
import { ResendPage } from '../../features/identity/resend-page.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { page } from '../../server/context.ts';
import { formText } from '../../server/form-text.ts';
import { readForm } from '../../server/read-form.ts';
import { refuseAuth } from '../../server/refuse-auth.ts';
import { resendVerification } from '../../server/resend-verification.ts';
import { returnOf, withReturn } from '../../server/return-of.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import type { Route } from './+types/verified.ts';

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: m.auth_verified_title(), index: false });

/** The link in the mail goes through /api/auth, which confirms, signs in and comes here; or comes here with an error. */
export function loader({ context, request }: Route.LoaderArgs) {
  const { session, mailsInOutbox } = page(context);
  const to = returnOf(request);
  return {
    failed: new URL(request.url).searchParams.has('error'),
    signedIn: session !== null,
    nextPath: withReturn(session ? '/signed-in' : '/sign-in', to),
    againPath: withReturn('/verified?error=again', to),
    mailsInOutbox,
  };
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = await readForm(request);
  const email = formText(form, 'email');
  const answer = await resendVerification(page(context), { request, email });
  const sentAgain = form.intent === 'resend';
  if (answer.ok) return data({ email, sentAgain, result: undefined });
  const { data: result, init } = refuseAuth({
    failure: answer,
    keep: { email },
    fields: { INVALID_EMAIL: 'email' },
  });
  return data({ email: sentAgain ? email : null, sentAgain: false, result }, init ?? undefined);
}

export default function Verified({ loaderData, actionData }: Route.ComponentProps) {
  const { failed, signedIn, nextPath } = loaderData;
  if (actionData?.email) {
    const text = m.auth_check_text({ email: actionData.email });
    return <CheckMail {...loaderData} {...actionData} email={actionData.email} text={text} />;
  }
  if (failed) return <ResendPage result={actionData?.result} />;
  return (
    <>
      <CircleCheck aria-hidden className="mb-4 size-10 text-good" />
      <PageHeader
        title={m.auth_verified_title()}
        description={signedIn ? m.auth_verified_text() : m.auth_verified_sign_in_text()}
      />
      <LinkButton variant="primary" to={nextPath}>
        {signedIn ? m.auth_verified_continue() : m.auth_sign_in_submit()}
      </LinkButton>
    </>
  );
}
