import { OperationsPage } from '../../features/operations/operations-page.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { can } from '../../server/can.ts';
import { page } from '../../server/context.ts';
import { formText } from '../../server/form-text.ts';
import { pageQuery } from '../../server/page-query.ts';
import { readForm } from '../../server/read-form.ts';
import { runIntent } from '../../server/run-intent.ts';
import type { Route } from './+types/operations.ts';

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: m.operations_title(), index: false });

export async function loader({ context, request }: Route.LoaderArgs) {
  const visitor = page(context);
  const { operations, mail } = visitor.api;
  const [state, deliveries, mails] = await Promise.all([
    operations.getOperations({}),
    operations.listFailedDeliveries({ ...pageQuery(request, []), limit: 20 }),
    mail.listMails({ state: 'failed', limit: 20 }),
  ]);
  return { operations: state, deliveries, mails, mayWrite: can(visitor, 'operations.write') };
}

export async function action({ context, request }: Route.ActionArgs) {
  const { operations } = page(context).api;
  const form = await readForm(request);
  return runIntent(form, {
    resend: () => operations.resendMail({ mailId: formText(form, 'id') }),
    replay: () => operations.replayFailedDelivery({ deliveryId: formText(form, 'id') }),
  });
}

export default function Operations({ loaderData }: Route.ComponentProps) {
  return <OperationsPage {...loaderData} />;
}
