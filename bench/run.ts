import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { applyMigrations, createDatabase } from '@headwater/database';
import { startEmbeddedDatabase } from '@headwater/database/embedded';
import autocannon from 'autocannon';
import { fillCatalogue } from './fill-catalogue.ts';

/**
 * `npm run bench [-- --sizes 10000,100000 --seconds 5]`: list, search, facets and detail against a bare Hono server
 * that answers a body of the same size, in the same run. Ratios hold where absolute figures drift.
 */
const { values } = parseArgs({
  options: { sizes: { type: 'string', default: '10000,100000' }, seconds: { type: 'string', default: '5' } },
});
const duration = Number(values.seconds);
const q = encodeURIComponent;
const work: [name: string, path: string, bar: Record<string, number>][] = [
  ['list page, newest first', '/v1/catalogue?sort=newest&limit=20', { 10000: 0.35, 100000: 0.35 }],
  [
    'search, two-character Chinese word',
    `/v1/catalogue?q=${q('实例')}&limit=20`,
    { 10000: 0.25, 100000: 0.15 },
  ],
  [
    'search with two facets',
    `/v1/catalogue?q=${q('实例')}&category=analytics&industry=C&limit=20`,
    { 10000: 0.2, 100000: 0.12 },
  ],
  ['facets of the whole catalogue', '/v1/catalogue/facets', { 10000: 0.25, 100000: 0.25 }],
  ['detail', '/v1/catalogue/bench/listing-77', { 10000: 0.6, 100000: 0.6 }],
];

interface Server {
  url: string;
  usage(): Promise<{ cpu: NodeJS.CpuUsage; rssBytes: number }>;
  stop(): void;
}

async function serve(env: Record<string, string>): Promise<Server> {
  const child: ChildProcess = fork(join(import.meta.dirname, 'server.ts'), {
    env: { ...process.env, NODE_ENV: 'production', ...env },
  });
  const once = <T>() => new Promise<T>((done) => child.once('message', (message) => done(message as T)));
  const { port } = await once<{ port: number }>();
  return {
    url: `http://127.0.0.1:${port}`,
    async usage() {
      const answer = once<{ usage: { cpu: NodeJS.CpuUsage; rssBytes: number } }>();
      child.send('usage');
      return (await answer).usage;
    },
    stop: () => child.kill(),
  };
}

const load = (url: string) => autocannon({ url, connections: 16, duration });

async function measure(server: Server, path: string) {
  const bytes = (await (await fetch(server.url + path)).arrayBuffer()).byteLength;
  const before = await server.usage();
  const ours = await load(server.url + path);
  const after = await server.usage();
  const bare = await serve({ BODY: String(bytes) });
  const floor = await load(bare.url);
  bare.stop();
  if (ours.non2xx > 0) throw new Error(`${path} answered ${ours.non2xx} errors`);
  const cpuMs =
    (after.cpu.user + after.cpu.system - before.cpu.user - before.cpu.system) / 1000 / ours.requests.total;
  return {
    perSecond: ours.requests.average,
    ratio: ours.requests.average / floor.requests.average,
    cpuMs,
    bytes,
    rssMb: after.rssBytes / 1e6,
  };
}

for (const size of values.sizes.split(',').map(Number)) {
  const dataDir = mkdtempSync(join(tmpdir(), 'headwater-bench-'));
  const embedded = await startEmbeddedDatabase({ dataDir });
  try {
    await applyMigrations({ url: embedded.url });
    const database = createDatabase({ url: embedded.url });
    await fillCatalogue(database, size);
    await database.close();
    const server = await serve({ DATABASE_URL: embedded.url });
    console.log(`\n${size.toLocaleString('en')} listings, ${duration} s each, 16 connections`);
    console.log(
      'work'.padEnd(38),
      'per s'.padStart(9),
      'ratio'.padStart(8),
      'bar'.padStart(6),
      'server CPU ms'.padStart(14),
      'kB'.padStart(7),
      'MB'.padStart(6),
    );
    for (const [name, path, bar] of work) {
      const got = await measure(server, path);
      console.log(
        name.padEnd(38),
        got.perSecond.toFixed(0).padStart(9),
        got.ratio.toFixed(3).padStart(8),
        String(bar[size] ?? '–').padStart(6),
        got.cpuMs.toFixed(2).padStart(14),
        (got.bytes / 1000).toFixed(0).padStart(7),
        got.rssMb.toFixed(0).padStart(6),
      );
    }
    server.stop();
  } finally {
    await embedded.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
