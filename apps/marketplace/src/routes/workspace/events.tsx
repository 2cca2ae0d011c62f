import { EventsPage } from '../../features/webhooks/events-page.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { page } from '../../server/context.ts';
import { pageQuery } from '../../server/page-query.ts';
import type { Route } from './+types/events.ts';

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: m.webhooks_events_title(), index: false });

export async function loader({ context, request }: Route.LoaderArgs) {
  const { api } = page(context);
  return {
    events: await api.events.listEvents({ order: 'desc', ...pageQuery(request, ['type', 'subject']) }),
  };
}

export default function Events({ loaderData }: Route.ComponentProps) {
  return <EventsPage {...loaderData} />;
}
