import { type Deps, runEach, systemContext } from '../kit/index.ts';
import { endSuspension } from './lift-suspension.ts';
import { listEndedSuspensions } from './store/listings.ts';

/** Worker's job: ends the suspensions whose end has come, each in its own transaction. Answers how many. */
export async function endSuspensions(deps: Deps): Promise<number> {
  const ids = await listEndedSuspensions(deps.database.prisma, deps.clock.now());
  const ctx = systemContext(deps, 'clocks');
  return runEach(deps, {
    name: 'endSuspensions',
    items: ids,
    run: (listingId) => endSuspension(ctx, { listingId }),
  });
}
