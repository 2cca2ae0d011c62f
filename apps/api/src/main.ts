import { announce } from './start/announce.ts';
import { run } from './start/run.ts';
import { startServer } from './start/start-server.ts';
import { stopOnSignal } from './start/stop-on-signal.ts';

await run(async (env) => {
  const startedAt = performance.now();
  const running = await startServer(env);
  process.stdout.write(`${announce({ ...running, startedMs: performance.now() - startedAt })}\n`);
  stopOnSignal(running.close);
});
