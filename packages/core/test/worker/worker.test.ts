import { useTestDatabase } from '@headwater/database/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { silentLogger } from '../../src/kit/index.ts';
import { systemActor, testContext } from '../../src/testing/index.ts';
import { defineWork, startWorker, works } from '../../src/worker/index.ts';
import { emitLead, makeSubscriber, type Subscriber } from '../events/setup.ts';

const database = await useTestDatabase();
const deps = testContext({ database, actor: systemActor });
let s: Subscriber;
beforeAll(async () => {
  s = await makeSubscriber(database);
});
afterAll(() => s.receiver.close());

const never = 3_600_000;

test('a commit wakes the worker: an event arrives long before the next poll', async () => {
  const slow = works.map((work) => ({ ...work, everyMs: never }));
  const worker = startWorker(s.system, slow);
  await expect
    .poll(() => database.pool.query("SELECT 1 FROM pg_stat_activity WHERE query LIKE 'LISTEN%'"))
    .toMatchObject({ rowCount: 1 });
  await emitLead(s.system, { organizationId: s.organization.id, subject: 'led_wake' });
  await expect.poll(() => s.receiver.received.length, { timeout: 1500, interval: 10 }).toBe(1);
  await worker.stop();
});

test('a broken listening connection is replaced, and nothing announced meanwhile is missed', async () => {
  const slow = works.map((work) => ({ ...work, everyMs: never }));
  const worker = startWorker(s.system, slow);
  const listening = () =>
    database.pool.query<{ pid: number }>(
      "SELECT pid FROM pg_stat_activity WHERE query LIKE 'LISTEN%' AND datname = current_database()",
    );
  await expect.poll(async () => (await listening()).rowCount).toBe(1);
  const before = s.receiver.received.length;
  await database.pool.query('SELECT pg_terminate_backend($1)', [(await listening()).rows[0]?.pid]);
  await emitLead(s.system, { organizationId: s.organization.id, subject: 'led_broken' });
  await expect.poll(() => s.receiver.received.length, { timeout: 6000 }).toBe(before + 1);
  await worker.stop();
});

test('a work that throws is logged and runs again, and the others go on', async () => {
  const errors: unknown[] = [];
  let failed = 0;
  let fine = 0;
  const worker = startWorker({ ...deps, log: { ...silentLogger, error: (fields) => errors.push(fields) } }, [
    defineWork({
      name: 'fails',
      everyMs: 5,
      async run() {
        failed += 1;
        throw new Error('on purpose');
      },
    }),
    defineWork({
      name: 'works',
      everyMs: 5,
      async run() {
        fine += 1;
        return 0;
      },
    }),
  ]);
  await expect.poll(() => failed > 2 && fine > 2).toBe(true);
  await worker.stop();
  expect(errors[0]).toMatchObject({ work: 'fails' });
});

test('stopping waits for what is in hand and begins nothing new', async () => {
  const steps: string[] = [];
  const worker = startWorker(deps, [
    defineWork({
      name: 'slow',
      everyMs: 1,
      async run(_, { signal }) {
        steps.push('begin');
        await new Promise((resolve) => setTimeout(resolve, 100));
        steps.push(signal.aborted ? 'end after stop' : 'end');
        return 1;
      },
    }),
  ]);
  await expect.poll(() => steps.length).toBe(1);
  await worker.stop();
  expect(steps).toEqual(['begin', 'end after stop']);
});

test('work that is found is followed by the next batch at once', async () => {
  let left = 20;
  const worker = startWorker(deps, [
    defineWork({ name: 'batches', everyMs: never, run: async () => (left > 0 ? left-- : 0) }),
  ]);
  await expect.poll(() => left).toBe(0);
  await worker.stop();
});
