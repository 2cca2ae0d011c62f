import { redirect } from 'react-router';
import { EndpointPage } from '../../features/webhooks/endpoint-page.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { localePath } from '../../lib/locale/path.ts';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { can } from '../../server/can.ts';
import { page } from '../../server/context.ts';
import { eventTypeChoices } from '../../server/event-type-choices.ts';
import { formList, formText } from '../../server/form-text.ts';
import { pageQuery } from '../../server/page-query.ts';
import { readForm } from '../../server/read-form.ts';
import { runIntent } from '../../server/run-intent.ts';
import type { Route } from './+types/webhook.ts';

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: args.loaderData?.endpoint.url ?? m.webhooks_title(), index: false });

export async function loader({ context, request, params: { endpointId } }: Route.LoaderArgs) {
  const visitor = page(context);
  const { state, type, cursor } = pageQuery(request, ['state', 'type']);
  const [endpoint, deliveries] = await Promise.all([
    visitor.api.events.getEndpoint({ endpointId }),
    visitor.api.events.listDeliveries({ endpointId, cursor, type, state: state as 'failed' }),
  ]);
  return { endpoint, deliveries, types: eventTypeChoices(), mayWrite: can(visitor, 'webhook.write') };
}

export async function action({ context, request, params: { endpointId } }: Route.ActionArgs) {
  const { events } = page(context).api;
  const form = await readForm(request, { lists: ['eventTypes'] });
  return runIntent(form, {
    activate: () => events.activateEndpoint({ endpointId }),
    update: () =>
      events.updateEndpoint({
        endpointId,
        url: formText(form, 'url'),
        description: formText(form, 'description') || null,
        eventTypes: formList(form, 'eventTypes'),
      }),
    delete: async () => {
      await events.deleteEndpoint({ endpointId });
      throw redirect(localePath('/workspace/webhooks'));
    },
    test: () => events.sendTestEvent({ endpointId, type: formText(form, 'type') }),
    replay: () => events.replayDelivery({ deliveryId: formText(form, 'deliveryId') }),
    replay_failed: () =>
      events.replayMany({ endpointId, which: 'failed', since: `${formText(form, 'since')}T00:00:00Z` }),
    replay_missed: () => events.replayMany({ endpointId, which: 'never_attempted' }),
  });
}

export default function WebhookRoute({ loaderData }: Route.ComponentProps) {
  return <EndpointPage {...loaderData} />;
}
