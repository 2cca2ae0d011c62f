import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { emitMany } from '@headwater/core/testing';
import { applyMigrations, type Database } from '@headwater/database';
import { startEmbeddedDatabase } from '@headwater/database/embedded';
import { makeEndpoint, openDatabase, startReceiver, startWorkerProcess, until } from './delivery-world.ts';

/**
 * `npm run bench:delivery [-- --crash 10000 --burst 3000 --seconds 15]`: a worker killed among deliveries loses none; then
 * throughput and lag with a hundred endpoints, without and with a slow and a dead one among them.
 */
const { values } = parseArgs({
  options: {
    crash: { type: 'string', default: '10000' },
    burst: { type: 'string', default: '3000' },
    seconds: { type: 'string', default: '15' },
  },
});
const number = (value: number) => value.toLocaleString('en', { maximumFractionDigits: 0 });

async function crash(database: Database, url: string, total: number): Promise<void> {
  const receiver = await startReceiver();
  const organizations: string[] = [];
  for (let i = 0; i < 20; i += 1)
    organizations.push(await makeEndpoint(database, `${receiver.url}/crash${i}`));
  const ids = await emitMany(
    database,
    Array.from({ length: total }, (_, i) => organizations[i % organizations.length] ?? ''),
  );
  const from = performance.now();
  const first = startWorkerProcess(url);
  await until(() => receiver.receipts.length >= total / 2, 300_000);
  await first.kill();
  const claimed = await database.prisma.webhookDelivery.count({
    where: { state: 'pending', lockedUntil: { not: null } },
  });
  const second = startWorkerProcess(url, 60_000);
  const left = () => database.prisma.webhookDelivery.count({ where: { state: { not: 'succeeded' } } });
  const undispatched = () => database.prisma.event.count({ where: { dispatchedAt: null } });
  await until(async () => (await undispatched()) + (await left()) === 0, 300_000);
  await second.kill();
  receiver.stop();
  const got = new Set(receiver.receipts.map(({ id }) => id));
  const lost = ids.filter((id) => !got.has(id)).length;
  console.log(
    `kill -9 among ${number(total)} deliveries (${claimed} in hand): ${lost} lost, ` +
      `${receiver.receipts.length - got.size} came twice, ${((performance.now() - from) / 1000).toFixed(1)} s in all`,
  );
  if (lost > 0) throw new Error('deliveries were lost');
}

interface Figures {
  perSecond: number;
  p50Ms: number;
  p95Ms: number;
}

/** Healthy endpoints only are measured; the two bad ones get their share of the events beside them. */
async function measure(database: Database, url: string, bad: string[]): Promise<Figures> {
  const receiver = await startReceiver();
  const names = [...Array.from({ length: 100 - bad.length }, (_, i) => `ok${i}`), ...bad];
  const organizations: string[] = [];
  for (const name of names) organizations.push(await makeEndpoint(database, `${receiver.url}/${name}`));
  const ok = () => receiver.receipts.filter(({ path }) => path.startsWith('/ok'));
  const worker = startWorkerProcess(url);
  await emitMany(database, organizations);
  await until(() => ok().length === names.length - bad.length, 60_000);
  receiver.receipts.length = 0;

  const each = Math.round(Number(values.burst) / 100);
  const from = performance.now();
  await emitMany(database, Array.from({ length: each }, () => organizations).flat());
  const burst = each * (names.length - bad.length);
  await until(() => ok().length === burst, 300_000);
  const perSecond = burst / (((ok().at(-1)?.at ?? 0) - from) / 1000);
  receiver.receipts.length = 0;

  const rounds = Number(values.seconds) * 10;
  for (let i = 0; i < rounds; i += 1) {
    const next = sleep(100);
    await emitMany(
      database,
      organizations.filter((_, place) => place % 10 === i % 10),
    );
    await next;
  }
  const sent = (rounds / 10) * (names.length - bad.length);
  await until(() => ok().length >= sent - 20, 60_000);
  await sleep(500);
  await worker.kill();
  receiver.stop();
  const lags = ok()
    .map(({ lagMs }) => lagMs)
    .sort((a, b) => a - b);
  const at = (share: number) => lags[Math.floor(lags.length * share)] ?? Number.NaN;
  return { perSecond, p50Ms: at(0.5), p95Ms: at(0.95) };
}

const fresh = async (work: (database: Database, url: string) => Promise<void>): Promise<void> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'headwater-bench-delivery-'));
  const embedded = await startEmbeddedDatabase({ dataDir });
  try {
    await applyMigrations({ url: embedded.url });
    const database = openDatabase(embedded.url);
    await work(database, embedded.url);
    await database.close();
  } finally {
    await embedded.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
};

if (Number(values.crash) > 0) await fresh((database, url) => crash(database, url, Number(values.crash)));
const shown: [string, Figures][] = [];
for (const [name, bad] of [
  ['100 healthy endpoints', []],
  ['98 healthy, one slow (5 s), one dead (15 s)', ['slow', 'dead']],
] as const)
  await fresh(async (database, url) => {
    shown.push([name, await measure(database, url, [...bad])]);
  });
console.log(
  '\nhealthy endpoints'.padEnd(47),
  'per s'.padStart(7),
  'lag p50'.padStart(9),
  'p95 ms'.padStart(8),
);
for (const [name, { perSecond, p50Ms, p95Ms }] of shown)
  console.log(
    name.padEnd(46),
    ...[number(perSecond).padStart(7), number(p50Ms).padStart(9), number(p95Ms).padStart(8)],
  );
const [alone, among] = shown.map(([, figures]) => figures);
if (alone && among)
  console.log(
    'with the two / without'.padEnd(46),
    (among.perSecond / alone.perSecond).toFixed(2).padStart(7),
    (among.p50Ms / alone.p50Ms).toFixed(2).padStart(9),
    (among.p95Ms / alone.p95Ms).toFixed(2).padStart(8),
  );
