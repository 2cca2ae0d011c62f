import { loadStandings } from '../../features/curation/load-standings.ts';
import { StandingsPage } from '../../features/curation/standings-page.tsx';
import { m } from '../../generated/paraglide/messages.js';
import { pageMeta } from '../../lib/meta/page-meta.ts';
import { page } from '../../server/context.ts';
import type { Route } from './+types/standings.ts';

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: m.shell_nav_standing(), index: false });

export const loader = ({ context, request }: Route.LoaderArgs) => loadStandings(page(context), request);

export default function Standings({ loaderData }: Route.ComponentProps) {
  return <StandingsPage {...loaderData} />;
}
