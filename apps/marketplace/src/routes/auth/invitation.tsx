import { data, redirect } from 'react-router';
import { InvitationPage } from '../../features/identity/invitation-page.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { localePath } from '../../lib/locale/path.ts';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { page } from '../../server/context.ts';
import { homeOf } from '../../server/own-page.ts';
import { withReturn } from '../../server/return-of.ts';
import { submit } from '../../server/submit.ts';
import type { Route } from './+types/invitation.ts';

export const meta: Route.MetaFunction = (args) => [
  ...pageMeta(args, { title: m.auth_invitation_page(), index: false }),
  // The address is the invitation: it stays with us. `no-referrer` would take the form's own Origin away too.
  { name: 'referrer', content: 'same-origin' },
];

export async function loader({ context, params }: Route.LoaderArgs) {
  const { api, session, requestId } = page(context);
  if (!/^[\w-]{20,100}$/.test(params.token)) throw data({ requestId, code: 'not_found' }, { status: 404 });
  const here = localePath(`/invitations/${params.token}`);
  const invitation = await api.organisations.getInvitation({ token: params.token });
  const email = encodeURIComponent(invitation.email);
  return {
    invitation,
    here,
    email: session?.user.email ?? null,
    signInPath: withReturn('/sign-in', here),
    signUpPath: withReturn(`/sign-up?email=${email}`, here),
  };
}

export async function action({ context, params }: Route.ActionArgs) {
  const { organisations } = page(context).api;
  const result = await submit({}, () => organisations.acceptInvitation({ token: params.token }));
  if (!result.data.ok) return result;
  return redirect(homeOf(result.data.value.kind));
}

export default function Invitation({ loaderData, actionData }: Route.ComponentProps) {
  return <InvitationPage {...loaderData} result={actionData} />;
}
