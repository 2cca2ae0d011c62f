import { MailPage } from '../../features/operations/mail-page.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { page } from '../../server/context.ts';
import type { Route } from './+types/mail.ts';

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: args.loaderData?.mail.subject ?? m.operations_outbox(), index: false });

export async function loader({ context, params }: Route.LoaderArgs) {
  return { mail: await page(context).api.mail.getMail({ id: params.mailId }) };
}

export default function Mail({ loaderData }: Route.ComponentProps) {
  return <MailPage {...loaderData} />;
}
