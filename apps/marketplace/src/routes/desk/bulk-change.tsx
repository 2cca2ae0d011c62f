import { BulkPage } from '../../features/curation/bulk-page.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { can } from '../../server/can.ts';
import { page } from '../../server/context.ts';
import { readForm } from '../../server/read-form.ts';
import { runIntent } from '../../server/run-intent.ts';
import type { Route } from './+types/bulk-change.ts';

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: m.curation_bulk_title(), index: false });

export async function loader({ context, params: { bulkId } }: Route.LoaderArgs) {
  const visitor = page(context);
  return {
    bulk: await visitor.api.curation.getBulkChange({ bulkId }),
    me: visitor.session?.user.id ?? '',
    mayDecide: can(visitor, 'curation.decide'),
  };
}

export async function action({ context, request, params: { bulkId } }: Route.ActionArgs) {
  const { curation } = page(context).api;
  return runIntent(await readForm(request), {
    start: () => curation.startBulkChange({ bulkId }),
    undo: () => curation.undoBulkChange({ bulkId }),
  });
}

export default function BulkChange({ loaderData }: Route.ComponentProps) {
  return <BulkPage {...loaderData} />;
}
