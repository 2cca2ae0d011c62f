import { BulkListPage } from '../../features/curation/bulk-list-page.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { page } from '../../server/context.ts';
import { pageQuery } from '../../server/page-query.ts';
import type { Route } from './+types/bulk.ts';

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: m.curation_bulk_history(), index: false });

export async function loader({ context, request }: Route.LoaderArgs) {
  return { changes: await page(context).api.curation.listBulkChanges(pageQuery(request, [])) };
}

export default function Bulk({ loaderData }: Route.ComponentProps) {
  return <BulkListPage {...loaderData} />;
}
