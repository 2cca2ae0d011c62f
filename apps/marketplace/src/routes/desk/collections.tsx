import { CollectionsPage } from '../../features/curation/collections-page.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { can } from '../../server/can.ts';
import { page } from '../../server/context.ts';
import { pageQuery } from '../../server/page-query.ts';
import type { Route } from './+types/collections.ts';

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: m.collections_title(), index: false });

export async function loader({ context, request }: Route.LoaderArgs) {
  const visitor = page(context);
  return {
    collections: await visitor.api.curation.listCollections(pageQuery(request, [])),
    mayWrite: can(visitor, 'collection.write'),
  };
}

export default function Collections({ loaderData }: Route.ComponentProps) {
  return <CollectionsPage {...loaderData} />;
}
