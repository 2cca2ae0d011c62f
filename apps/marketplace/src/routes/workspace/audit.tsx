import { AuditPage } from '../../features/audit/audit-page.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { auditQuery } from '../../server/audit-query.ts';
import { page } from '../../server/context.ts';
import type { Route } from './+types/audit.ts';

export const meta: Route.MetaFunction = (args) => pageMeta(args, { title: m.audit_title(), index: false });

export async function loader({ context, request }: Route.LoaderArgs) {
  const { filters, input } = auditQuery(request);
  return { entries: await page(context).api.audit.listAuditEntries(input), filters };
}

export default function Audit({ loaderData }: Route.ComponentProps) {
  return <AuditPage {...loaderData} scope="organisation" />;
}
