import { announce } from '../../apps/api/src/start/announce.ts';
import { run } from '../../apps/api/src/start/run.ts';
import { startServer } from '../../apps/api/src/start/start-server.ts';
import { stopOnSignal } from '../../apps/api/src/start/stop-on-signal.ts';
import { createDevelopmentPages } from './development-pages.ts';

/** The server of `npm run dev`: as in production, but with the pages' sources instead of their build. */
await run(async (env) => {
  const startedAt = performance.now();
  const pages = await createDevelopmentPages();
  const running = await startServer(env, pages);
  process.stdout.write(`${announce({ ...running, startedMs: performance.now() - startedAt })}\n`);
  stopOnSignal(async () => {
    await pages.close();
    await running.close();
  });
});
