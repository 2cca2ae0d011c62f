import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { useTestDatabase } from '@headwater/database/testing';
import { movableClock } from '@headwater/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startWorker, works } from '../../src/worker/index.ts';
import { emitLead, idsOf, makeSubscriber, type Subscriber } from '../events/setup.ts';

const database = await useTestDatabase();
const total = 500;
let s: Subscriber;
let child: ChildProcess | undefined;

beforeAll(async () => {
  s = await makeSubscriber(database, movableClock(new Date()));
});
afterAll(async () => {
  child?.kill('SIGKILL');
  await s.receiver.close();
});

function startProcess() {
  const file = fileURLToPath(new URL('./worker-process.ts', import.meta.url));
  return spawn(process.execPath, [file], {
    env: {
      ...process.env,
      DATABASE_URL: database.url,
      VAULT_SECRET: 'a secret that only tests use, 32+ characters',
    },
    stdio: 'inherit',
  });
}

// `npm run bench:delivery` asserts the same of 10,000, which takes minutes.
test('a worker killed in the middle of 500 deliveries loses none', async () => {
  for (let i = 0; i < 20; i += 1)
    await emitLead(s.system, {
      organizationId: s.organization.id,
      subject: `led_crash${i}`,
      times: total / 20,
    });
  // Slow enough that the kill falls among deliveries that are claimed but not recorded.
  s.receiver.answer = () => new Promise((resolve) => setTimeout(() => resolve(204), 5));
  child = startProcess();
  await expect.poll(() => s.receiver.received.length, { timeout: 20_000, interval: 5 }).toBeGreaterThan(150);
  child.kill('SIGKILL');
  await once(child, 'exit');
  const claimed = await database.prisma.webhookDelivery.count({
    where: { state: 'pending', lockedUntil: { not: null } },
  });
  expect(claimed, 'it died holding claims').toBeGreaterThan(0);
  expect(await database.prisma.webhookDelivery.count({ where: { state: 'succeeded' } })).toBeLessThan(total);

  const later = { ...s.system, clock: movableClock(new Date(Date.now() + 60_000)) };
  const worker = startWorker(later, works);
  await expect
    .poll(() => database.prisma.webhookDelivery.count({ where: { state: 'succeeded' } }), { timeout: 30_000 })
    .toBe(total);
  await worker.stop();
  const events = await database.prisma.event.findMany({ select: { id: true } });
  expect(new Set(idsOf(s.receiver))).toEqual(new Set(events.map((event) => event.id)));
}, 60_000);
