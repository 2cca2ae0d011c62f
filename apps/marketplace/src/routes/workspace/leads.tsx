import { LeadsPage } from '../../features/leads/leads-page.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { can } from '../../server/can.ts';
import { page } from '../../server/context.ts';
import { formText } from '../../server/form-text.ts';
import { runLeadIntent } from '../../server/lead-intents.ts';
import { pageQuery } from '../../server/page-query.ts';
import { readForm } from '../../server/read-form.ts';
import { workingDeadline } from '../../server/working-deadline.ts';
import type { Route } from './+types/leads.ts';

export const meta: Route.MetaFunction = (args) => pageMeta(args, { title: m.leads_title(), index: false });

export async function loader({ context, request }: Route.LoaderArgs) {
  const visitor = page(context);
  const { group, ...query } = pageQuery(request, ['group', 'q', 'listingId']);
  const { data, nextCursor } = await visitor.api.demand.listLeads({ ...query, group: group as 'new' });
  const rows = data.map((lead) => ({
    ...lead,
    due: lead.state === 'offered' ? workingDeadline(lead.respondBy) : null,
  }));
  const narrowed = Boolean(group || query.q || query.listingId || query.cursor);
  return { rows, nextCursor, narrowed, mayRespond: can(visitor, 'lead.respond') };
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = await readForm(request);
  return runLeadIntent(page(context).api, { form, leadId: formText(form, 'leadId') });
}

export default function Leads({ loaderData }: Route.ComponentProps) {
  return <LeadsPage {...loaderData} />;
}
