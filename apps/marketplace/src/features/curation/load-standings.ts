import type { PageContext } from '../../server/context.ts';
import { pageQuery } from '../../server/page-query.ts';
import { pick } from '../../server/pick.ts';

const states = ['active', 'proposed', 'refused', 'revoked', 'expired'] as const;

export type StandingsView = Awaited<ReturnType<typeof loadStandings>>;

/** `?state=due`: what has to be looked at again within thirty days. */
export async function loadStandings({ api }: PageContext, request: Request) {
  const { state, standing, cursor } = pageQuery(request, ['state', 'standing']);
  const filter =
    state === 'due'
      ? { due: true, dueWithinDays: 30 }
      : { state: pick(state, states) ?? ('active' as const) };
  const [standings, counts] = await Promise.all([
    api.curation.listStandings({
      ...filter,
      standing: pick(standing, ['whitelisted', 'boutique'] as const),
      cursor,
      limit: 50,
    }),
    api.curation.getDesk({}),
  ]);
  return { standings, counts };
}
