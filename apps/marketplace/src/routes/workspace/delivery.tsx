import { DeliveryPage } from '../../features/webhooks/delivery-page.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { can } from '../../server/can.ts';
import { page } from '../../server/context.ts';
import { readForm } from '../../server/read-form.ts';
import { runIntent } from '../../server/run-intent.ts';
import type { Route } from './+types/delivery.ts';

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: m.webhooks_delivery(), index: false });

export async function loader({ context, params: { endpointId, deliveryId } }: Route.LoaderArgs) {
  const visitor = page(context);
  const [endpoint, delivery] = await Promise.all([
    visitor.api.events.getEndpoint({ endpointId }),
    visitor.api.events.getDelivery({ deliveryId }),
  ]);
  return { endpoint, delivery, mayWrite: can(visitor, 'webhook.write') };
}

export async function action({ context, request, params: { deliveryId } }: Route.ActionArgs) {
  const { api } = page(context);
  return runIntent(await readForm(request), { replay: () => api.events.replayDelivery({ deliveryId }) });
}

export default function DeliveryRoute({ loaderData }: Route.ComponentProps) {
  return <DeliveryPage {...loaderData} />;
}
