import type { PageContext } from '../../server/context.ts';
import { pageQuery } from '../../server/page-query.ts';
import { pick } from '../../server/pick.ts';
import { loadViews } from '../desk/load-views.ts';

const states = ['active', 'proposed', 'refused', 'revoked', 'expired'] as const;

export type StandingsView = Awaited<ReturnType<typeof loadStandings>>;

/** `?state=due`: what has to be looked at again within thirty days. */
export function standingsQuery(request: Request) {
  const { state, standing, cursor } = pageQuery(request, ['state', 'standing']);
  const chosen = { standing: pick(standing, ['whitelisted', 'boutique'] as const) };
  if (state === 'due') return { cursor, filters: { ...chosen, due: true, dueWithinDays: 30 } };
  return { cursor, filters: { ...chosen, state: pick(state, states) ?? ('active' as const) } };
}

export async function loadStandings(visitor: PageContext, request: Request) {
  const { curation } = visitor.api;
  const { cursor, filters } = standingsQuery(request);
  const [standings, counts, views] = await Promise.all([
    curation.listStandings({ ...filters, cursor, limit: 50 }),
    curation.getDesk({}),
    loadViews(visitor, 'desk.standings'),
  ]);
  return { standings, counts, views };
}
