import { readEnv } from '../../apps/api/src/env.ts';
import { announce } from '../../apps/api/src/start/announce.ts';
import { startServer } from '../../apps/api/src/start/start-server.ts';
import { createDevelopmentPages } from './development-pages.ts';

const startedAt = performance.now();
const pages = await createDevelopmentPages();
const running = await startServer(readEnv(), pages);
process.stdout.write(`${announce({ ...running, startedMs: performance.now() - startedAt })}\n`);

let stopping = false;
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  await pages.close();
  await running.close();
  process.exit(0);
}
process.on('SIGINT', stop).on('SIGTERM', stop);
