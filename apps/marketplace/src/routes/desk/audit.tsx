import { AuditPage } from '../../features/audit/audit-page.tsx';
import { loadViews } from '../../features/desk/load-views.ts';
import { VerifyChain } from '../../features/operations/verify-chain.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { auditQuery } from '../../server/audit-query.ts';
import { page } from '../../server/context.ts';
import { readForm } from '../../server/read-form.ts';
import { submit } from '../../server/submit.ts';
import type { Route } from './+types/audit.ts';

export const meta: Route.MetaFunction = (args) => pageMeta(args, { title: m.audit_title(), index: false });

export async function loader({ context, request }: Route.LoaderArgs) {
  const { filters, input } = auditQuery(request);
  const visitor = page(context);
  const [entries, views] = await Promise.all([
    visitor.api.audit.listAuditEntries(input),
    loadViews(visitor, 'desk.audit'),
  ]);
  return { entries, filters, views };
}

/** Recomputing the whole chain is asked for, never done on the way. */
export async function action({ context, request }: Route.ActionArgs) {
  return submit(await readForm(request), () => page(context).api.audit.verifyAuditChain({}));
}

export default function Audit({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <AuditPage {...loaderData} scope="platform">
      <VerifyChain result={actionData} />
    </AuditPage>
  );
}
