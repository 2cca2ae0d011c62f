import { LeadsPage } from '../../features/leads/leads-page.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { page } from '../../server/context.ts';
import { pageQuery } from '../../server/page-query.ts';
import { workingDeadline } from '../../server/working-deadline.ts';
import type { Route } from './+types/leads.ts';

export const meta: Route.MetaFunction = (args) => pageMeta(args, { title: m.leads_title(), index: false });

export async function loader({ context, request }: Route.LoaderArgs) {
  const { state, ...query } = pageQuery(request, ['state', 'listingId']);
  const { data, nextCursor } = await page(context).api.demand.listLeads({
    ...query,
    state: state as 'offered',
  });
  const rows = data.map((lead) => ({
    ...lead,
    due: lead.state === 'offered' ? workingDeadline(lead.respondBy) : null,
  }));
  return { rows, nextCursor };
}

export default function Leads({ loaderData }: Route.ComponentProps) {
  return <LeadsPage {...loaderData} />;
}
