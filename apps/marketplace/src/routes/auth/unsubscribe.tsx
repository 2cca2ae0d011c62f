import { UnsubscribePage } from '../../features/identity/unsubscribe-page.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { page } from '../../server/context.ts';
import { formText } from '../../server/form-text.ts';
import { readForm } from '../../server/read-form.ts';
import type { Route } from './+types/unsubscribe.ts';

export const meta: Route.MetaFunction = (args) => [
  ...pageMeta(args, { title: m.notifications_unsubscribe_title(), index: false }),
  // The address is the permission: it stays with us. `no-referrer` would take the form's own Origin away too.
  { name: 'referrer', content: 'same-origin' },
];

/** A GET changes nothing: mail scanners open every link. */
export async function loader({ context, params: { token } }: Route.LoaderArgs) {
  return page(context).api.mail.getUnsubscription({ token });
}

/** What a mail program posts by itself (RFC 8058) says `List-Unsubscribe=One-Click`; our own page may also take it back. */
export async function action({ context, request, params: { token } }: Route.ActionArgs) {
  const form = await readForm(request);
  await page(context).api.mail.unsubscribePerson({ token, email: formText(form, 'intent') === 'again' });
  return null;
}

export default function Unsubscribe({ loaderData }: Route.ComponentProps) {
  return <UnsubscribePage notice={loaderData} />;
}
