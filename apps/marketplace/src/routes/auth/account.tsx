import { data, redirect } from 'react-router';
import { AccountPage } from '../../features/identity/account-page.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { isLocale } from '../../lib/locale/locales.ts';
import { localeCookie } from '../../lib/locale/negotiate-locale.ts';
import { localePath } from '../../lib/locale/path.ts';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { type AuthAnswer, callAuth } from '../../server/call-auth.ts';
import { page } from '../../server/context.ts';
import { preferenceCookie } from '../../server/cookies.ts';
import { formText } from '../../server/form-text.ts';
import { hasPassword } from '../../server/has-password.ts';
import { listDevices, revokeDevice } from '../../server/list-devices.ts';
import { readForm } from '../../server/read-form.ts';
import { refuseAuth } from '../../server/refuse-auth.ts';
import { requireSession } from '../../server/require-session.ts';
import type { Route } from './+types/account.ts';

export const middleware: Route.MiddlewareFunction[] = [requireSession()];

export const meta: Route.MetaFunction = (args) => pageMeta(args, { title: m.account_title(), index: false });

export async function loader({ context, request }: Route.LoaderArgs) {
  const visitor = page(context);
  const [{ user, organizations }, devices, withPassword] = await Promise.all([
    visitor.api.identity.whoAmI({}),
    listDevices({ visitor, request }),
    hasPassword({ visitor, request }),
  ]);
  return {
    user: {
      name: user?.name ?? '',
      email: user?.email ?? '',
      locale: user?.locale ?? visitor.locale,
      twoFactorEnabled: user?.twoFactorEnabled ?? false,
    },
    organizations,
    devices,
    withPassword,
    now: new Date().toISOString(),
    done: new URL(request.url).searchParams.get('done'),
  };
}

const fields = {
  INVALID_NAME: 'name',
  INVALID_PASSWORD: 'currentPassword',
  PASSWORD_TOO_SHORT: 'newPassword',
  PASSWORD_TOO_LONG: 'newPassword',
};

export async function action({ context, request }: Route.ActionArgs) {
  const visitor = page(context);
  const form = await readForm(request);
  const intent = formText(form, 'intent');
  const name = formText(form, 'name');
  const chosen = formText(form, 'locale');
  const locale = isLocale(chosen) ? chosen : visitor.locale;
  const steps: Record<string, () => Promise<AuthAnswer<unknown>>> = {
    profile: () => callAuth(visitor, { path: '/update-user', request, body: { name, locale } }),
    password: () => callAuth(visitor, { path: '/change-password', request, body: passwordsOf(form) }),
    session: () => revokeDevice({ visitor, request, id: formText(form, 'session') }),
    sessions: () => callAuth(visitor, { path: '/revoke-other-sessions', request, body: {} }),
  };
  const step = Object.hasOwn(steps, intent) ? steps[intent] : undefined;
  if (!step) throw data(null, { status: 400 });
  const answer = await step();
  if (!answer.ok) return refuseAuth({ failure: answer, keep: { intent, name }, fields });
  const { headers } = answer;
  if (intent === 'profile') headers.append('set-cookie', preferenceCookie(localeCookie, locale));
  const language = intent === 'profile' ? locale : visitor.locale;
  return redirect(localePath(`/account?done=${intent}`, language), { headers });
}

/** A new password is a reason to end every other session. */
const passwordsOf = (form: Awaited<ReturnType<typeof readForm>>) => ({
  currentPassword: formText(form, 'currentPassword'),
  newPassword: formText(form, 'newPassword'),
  revokeOtherSessions: true,
});

export default function Account({ loaderData, actionData }: Route.ComponentProps) {
  return <AccountPage {...loaderData} result={actionData} />;
}
