import { LeadPage } from '../../features/leads/lead-page.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { can } from '../../server/can.ts';
import { page } from '../../server/context.ts';
import { formText, optionalText } from '../../server/form-text.ts';
import { readForm } from '../../server/read-form.ts';
import { runIntent } from '../../server/run-intent.ts';
import { workingDeadline } from '../../server/working-deadline.ts';
import type { Route } from './+types/lead.ts';

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: args.loaderData?.lead.company ?? m.leads_title(), index: false });

export async function loader({ context, params: { leadId } }: Route.LoaderArgs) {
  const visitor = page(context);
  const lead = await visitor.api.demand.getLead({ leadId });
  return { lead, due: workingDeadline(lead.respondBy), mayRespond: can(visitor, 'lead.respond') };
}

export async function action({ context, request, params: { leadId } }: Route.ActionArgs) {
  const { demand } = page(context).api;
  const form = await readForm(request);
  const note = optionalText(form, 'note');
  return runIntent(form, {
    accept: () => demand.acceptLead({ leadId }),
    decline: () => demand.declineLead({ leadId, reason: formText(form, 'reason') as 'other', note }),
    work: () => demand.workLead({ leadId }),
    convert: () => demand.convertLead({ leadId }),
    lose: () => demand.loseLead({ leadId, note }),
  });
}

export default function LeadRoute({ loaderData }: Route.ComponentProps) {
  return <LeadPage {...loaderData} />;
}
