import { NotificationsPage } from '../../features/identity/notifications-page.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import type { Api } from '../../server/api.ts';
import { page } from '../../server/context.ts';
import { formList } from '../../server/form-text.ts';
import { readForm } from '../../server/read-form.ts';
import { requireSession } from '../../server/require-session.ts';
import { submit } from '../../server/submit.ts';
import type { Route } from './+types/notifications.ts';

type Choices = Parameters<Api['mail']['putNoticeChoices']>[0]['choices'];

export const middleware: Route.MiddlewareFunction[] = [requireSession()];

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: m.notifications_title(), index: false });

export async function loader({ context }: Route.LoaderArgs) {
  const { api, locale } = page(context);
  const [{ choices }, { user }] = await Promise.all([
    api.mail.listNoticeChoices({}),
    api.identity.whoAmI({}),
  ]);
  return { choices, email: user?.email ?? '', language: user?.locale ?? locale };
}

export async function action({ context, request }: Route.ActionArgs) {
  const { mail } = page(context).api;
  const form = await readForm(request, { lists: ['shown', 'on'] });
  const on = formList(form, 'on');
  const choices = formList(form, 'shown').map((kind) => ({ kind, email: on.includes(kind) }));
  return submit(form, () => mail.putNoticeChoices({ choices: choices as Choices }));
}

export default function Notifications({ loaderData, actionData }: Route.ComponentProps) {
  return <NotificationsPage {...loaderData} result={actionData} />;
}
