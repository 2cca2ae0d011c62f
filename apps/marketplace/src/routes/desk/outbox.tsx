import { OutboxPage } from '../../features/operations/outbox-page.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { page } from '../../server/context.ts';
import { pageQuery } from '../../server/page-query.ts';
import { pick } from '../../server/pick.ts';
import type { Route } from './+types/outbox.ts';

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: m.operations_outbox(), index: false });

export async function loader({ context, request }: Route.LoaderArgs) {
  const { state, to, cursor } = pageQuery(request, ['state', 'to']);
  const mails = await page(context).api.mail.listMails({
    state: pick(state, ['queued', 'sent', 'failed'] as const),
    // Half an address finds nobody; it must not be an error page either.
    to: to && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(to) ? to : undefined,
    cursor,
    limit: 50,
  });
  return { mails, to };
}

export default function Outbox({ loaderData }: Route.ComponentProps) {
  return <OutboxPage {...loaderData} />;
}
