import { redirect } from 'react-router';
import { loadProposal } from '../../features/curation/load-proposal.ts';
import { ProposalPage } from '../../features/curation/proposal-page.tsx';
import { proposeStanding } from '../../features/curation/propose-standing.ts';
import { m } from '../../generated/paraglide/messages.js';
import { localePath } from '../../lib/locale/path.ts';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { page } from '../../server/context.ts';
import type { Route } from './+types/new-standing.ts';

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, {
    title: args.loaderData
      ? m.curation_propose_title({ name: args.loaderData.listing.name })
      : m.curation_propose(),
    index: false,
  });

export const loader = ({ context, request }: Route.LoaderArgs) => loadProposal(page(context), request);

export async function action({ context, request }: Route.ActionArgs) {
  const result = await proposeStanding(page(context).api, request);
  if (!result.data.ok) return result;
  return redirect(localePath(`/desk/standing/${result.data.value.id}`));
}

export default function NewStanding({ loaderData, actionData }: Route.ComponentProps) {
  return <ProposalPage {...loaderData} result={actionData} />;
}
