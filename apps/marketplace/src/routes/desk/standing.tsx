import { GrantPage } from '../../features/curation/grant-page.tsx';
import { loadGrant } from '../../features/curation/load-grant.ts';
import { m } from '../../generated/paraglide/messages.js';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { page } from '../../server/context.ts';
import { formText } from '../../server/form-text.ts';
import { readForm } from '../../server/read-form.ts';
import { runIntent } from '../../server/run-intent.ts';
import type { Route } from './+types/standing.ts';

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: args.loaderData?.grant.listing ?? m.shell_nav_standing(), index: false });

export const loader = ({ context, params }: Route.LoaderArgs) => loadGrant(page(context), params.grantId);

export async function action({ context, request, params: { grantId } }: Route.ActionArgs) {
  const { curation } = page(context).api;
  const form = await readForm(request);
  const reason = formText(form, 'reason');
  return runIntent(form, {
    approve: () => curation.decideStanding({ grantId, decision: 'approve' }),
    refuse: () => curation.decideStanding({ grantId, decision: 'refuse', reason }),
    revoke: () => curation.revokeStanding({ grantId, reason }),
  });
}

export default function Standing({ loaderData }: Route.ComponentProps) {
  return <GrantPage {...loaderData} />;
}
