import { hostname } from 'node:os';
import type { Deps } from '../kit/index.ts';
import { beat } from './store.ts';

const startedAt = new Date();

/** Worker's job: says that this process is there. Answers 0, so that it waits for its next time. */
export async function beatHeart({ database, clock }: Deps): Promise<number> {
  await beat(database, { id: `${hostname()}:${process.pid}`, startedAt, now: clock.now() });
  return 0;
}
