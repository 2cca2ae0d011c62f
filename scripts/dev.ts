import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';

/** `npm run dev`: pages from their sources with hot reload, the server anew after each change of its own sources. */
const serverSources = [
  'apps/api/src',
  ...['core', 'database', 'domain', 'manifest'].map((name) => `packages/${name}/src`),
];
const settleMs = 200;

const generate = [
  'node_modules/turbo/bin/turbo',
  'run',
  'generate',
  '--filter=@headwater/database',
  '--filter=@headwater/marketplace',
  '--output-logs=errors-only',
];
const { status } = spawnSync(process.execPath, generate, { stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);

const start = () => spawn(process.execPath, ['scripts/dev/serve.ts'], { stdio: 'inherit' });
let server: ChildProcess = start();
let stopping = false;
let settling: NodeJS.Timeout | undefined;
/** One after the other: two servers would fight for the port and the database. */
let restarts = Promise.resolve();

async function stopServer(): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  server.kill('SIGTERM');
  await once(server, 'exit');
}

async function restart(): Promise<void> {
  process.stdout.write('Sources changed; starting again …\n');
  await stopServer();
  if (!stopping) server = start();
}

// Node's own --watch would also follow the temporary files that Vite imports, and never come to rest.
for (const folder of serverSources)
  watch(folder, { recursive: true }, (_, file) => {
    if (file?.includes('generated') || !file?.endsWith('.ts')) return;
    clearTimeout(settling);
    settling = setTimeout(() => {
      restarts = restarts.then(restart);
    }, settleMs);
  });

async function stop(): Promise<void> {
  stopping = true;
  await stopServer();
  process.exit(0);
}
process.on('SIGINT', stop).on('SIGTERM', stop);
