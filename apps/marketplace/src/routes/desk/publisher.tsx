import { PublisherPage } from '../../features/curation/publisher-page.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { can } from '../../server/can.ts';
import { page } from '../../server/context.ts';
import type { Route } from './+types/publisher.ts';

/** Trust is changed by the list's own action. */
export { action } from './publishers.tsx';

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: args.loaderData?.publisher.name ?? m.shell_nav_publishers(), index: false });

export async function loader({ context, params: { organizationId } }: Route.LoaderArgs) {
  const visitor = page(context);
  return {
    publisher: await visitor.api.review.getPublisher({ organizationId }),
    mayDecide: can(visitor, 'curation.decide'),
  };
}

export default function Publisher({ loaderData }: Route.ComponentProps) {
  return <PublisherPage {...loaderData} />;
}
