import { z } from 'zod';
import { defineQuery } from '../kit/index.ts';
import { countQueues, databaseState, listHeartbeats } from './store.ts';

const time = z.iso.datetime();
const count = z.int().nonnegative();

/** Three beats may be missed before somebody is called. */
const aliveWithinMs = 60_000;

/** Whether the machinery runs: what waits, what failed, who works, how large the database is. No secrets, no contents. */
export const getOperations = defineQuery({
  name: 'operations.getOperations',
  permission: 'operations.read',
  input: z.object({}),
  output: z.object({
    queues: z.array(z.object({ name: z.string(), waiting: count, failed: count, oldestAt: time.nullable() })),
    workers: z.array(z.object({ id: z.string(), startedAt: time, beatAt: time, alive: z.boolean() })),
    database: z.object({
      bytes: z.number(),
      serverVersion: z.string(),
      tables: z.array(z.object({ name: z.string(), bytes: z.number(), rows: z.number() })),
      migrations: z.array(z.object({ name: z.string(), finishedAt: time.nullable() })),
    }),
    mailTransport: z.boolean(),
    now: time,
  }),
  async run({ ctx }) {
    const now = ctx.clock.now();
    const [queues, workers, database] = await Promise.all([
      countQueues(ctx.database, now),
      listHeartbeats(ctx.database),
      databaseState(ctx.database),
    ]);
    return {
      queues: queues.map((queue) => ({ ...queue, oldestAt: queue.oldestAt?.toISOString() ?? null })),
      workers: workers.map(({ id, startedAt, beatAt }) => ({
        id,
        startedAt: startedAt.toISOString(),
        beatAt: beatAt.toISOString(),
        alive: now.getTime() - beatAt.getTime() < aliveWithinMs,
      })),
      database: {
        ...database,
        migrations: database.migrations.map(({ name, finishedAt }) => ({
          name,
          finishedAt: finishedAt?.toISOString() ?? null,
        })),
      },
      mailTransport: ctx.ports.mail !== null,
      now: now.toISOString(),
    };
  },
});
