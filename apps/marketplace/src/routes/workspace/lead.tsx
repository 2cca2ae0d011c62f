import { toThreadView } from '../../features/inquiry/thread-view.ts';
import { LeadPage } from '../../features/leads/lead-page.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { can } from '../../server/can.ts';
import { page } from '../../server/context.ts';
import { runLeadIntent } from '../../server/lead-intents.ts';
import { readForm } from '../../server/read-form.ts';
import { workingDeadline } from '../../server/working-deadline.ts';
import type { Route } from './+types/lead.ts';

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: args.loaderData?.lead.company ?? m.leads_title(), index: false });

export async function loader({ context, params: { leadId } }: Route.LoaderArgs) {
  const visitor = page(context);
  const { demand } = visitor.api;
  const mayRespond = can(visitor, 'lead.respond');
  const [lead, history, talk] = await Promise.all([
    demand.getLead({ leadId }),
    demand.listLeadHistory({ leadId }),
    demand.getLeadThread({ leadId }),
  ]);
  // Read for everybody who may answer; whoever may only look changes nothing.
  if (mayRespond && talk.unread > 0) await demand.readLead({ leadId });
  return {
    lead,
    history: history.steps,
    due: workingDeadline(lead.respondBy),
    mayRespond,
    thread: toThreadView(talk, {
      reader: 'partner',
      other: lead.company ?? m.leads_customer(),
      opening: { body: lead.message, masked: lead.contact?.masked ?? false, at: lead.createdAt },
    }),
  };
}

export async function action({ context, request, params: { leadId } }: Route.ActionArgs) {
  return runLeadIntent(page(context).api, { form: await readForm(request), leadId });
}

export default function LeadRoute({ actionData, loaderData }: Route.ComponentProps) {
  return <LeadPage {...loaderData} result={actionData} />;
}
