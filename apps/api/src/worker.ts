import { startWorker, works } from '@headwater/core/worker';
import { openDeps } from './start/open-deps.ts';
import { run } from './start/run.ts';
import { stopOnSignal } from './start/stop-on-signal.ts';

/** The worker alone, beside servers that run with WORKER=0. */
await run(async (env) => {
  const { deps, close } = await openDeps(env);
  const worker = startWorker(deps, works);
  process.stdout.write('The worker is running.\n');
  stopOnSignal(async () => {
    await worker.stop();
    await close();
  });
});
