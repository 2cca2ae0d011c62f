import { WebhooksPage } from '../../features/webhooks/webhooks-page.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { can } from '../../server/can.ts';
import { page } from '../../server/context.ts';
import { pageQuery } from '../../server/page-query.ts';
import type { Route } from './+types/webhooks.ts';

export const meta: Route.MetaFunction = (args) => pageMeta(args, { title: m.webhooks_title(), index: false });

export async function loader({ context, request }: Route.LoaderArgs) {
  const visitor = page(context);
  const endpoints = await visitor.api.events.listEndpoints(pageQuery(request, []));
  return { endpoints, mayWrite: can(visitor, 'webhook.write') };
}

export default function Webhooks({ loaderData }: Route.ComponentProps) {
  return <WebhooksPage {...loaderData} />;
}
