import type { Deps } from '../kit/index.ts';
import { dispatchBatch } from './store/index.ts';

/** Hands one batch of new events to the endpoints that want them; answers how many events left the outbox. */
export const dispatchEvents = (deps: Deps): Promise<number> =>
  dispatchBatch(deps.database, { now: deps.clock.now(), limit: 200 });
