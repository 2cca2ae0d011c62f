import type { Deps } from '../kit/index.ts';
import { deleteOld } from './store/index.ts';

const keptForMs = 30 * 24 * 3_600_000;

/** Events and their delivery log are kept for 30 days; answers how many rows went, so that the worker goes on until none do. */
export const deleteOldEvents = (deps: Deps): Promise<number> =>
  deleteOld(deps.database, { before: new Date(deps.clock.now().getTime() - keptForMs), limit: 1000 });
