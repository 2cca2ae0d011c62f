import { OverviewPage } from '../../features/workspace/overview-page.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { page } from '../../server/context.ts';
import { loadOverview } from '../../server/load-overview.ts';
import { readForm } from '../../server/read-form.ts';
import { runIntent } from '../../server/run-intent.ts';
import type { Route } from './+types/overview.ts';

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: m.workspace_title(), index: false });

export async function loader({ context }: Route.LoaderArgs) {
  const visitor = page(context);
  return { overview: await loadOverview(visitor), origin: visitor.origin };
}

export async function action({ context, request }: Route.ActionArgs) {
  const { workspace } = page(context).api;
  return runIntent(await readForm(request), {
    hide: () => workspace.hideChecklist({ hidden: true }),
    show: () => workspace.hideChecklist({ hidden: false }),
  });
}

export default function WorkspaceOverview({ loaderData }: Route.ComponentProps) {
  return <OverviewPage {...loaderData} />;
}
