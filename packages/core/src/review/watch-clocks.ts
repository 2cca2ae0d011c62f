import { type Deps, runEach, systemContext } from '../kit/index.ts';
import { closeUnanswered } from './close-unanswered.ts';
import { markMissedClock } from './mark-missed-clock.ts';
import { listNewlyMissed, listUnanswered } from './store/cases.ts';

/** Worker's job: every review clock that ran out since the last look, ours and the publishers'. */
export async function watchClocks(deps: Deps): Promise<{ missed: number; closed: number }> {
  const now = deps.clock.now();
  const ctx = systemContext(deps, 'clocks');
  const missed = await runEach(deps, {
    name: 'markMissedClock',
    items: await listNewlyMissed(deps.database.prisma, now),
    run: ({ id }) => markMissedClock(ctx, { caseId: id }),
  });
  const closed = await runEach(deps, {
    name: 'closeUnanswered',
    items: await listUnanswered(deps.database.prisma, now),
    run: ({ id }) => closeUnanswered(ctx, { caseId: id }),
  });
  return { missed, closed };
}
