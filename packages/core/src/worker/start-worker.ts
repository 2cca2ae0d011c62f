import { createAlarm, type Deps, listenToChannel, outboxChannel } from '../kit/index.ts';
import type { Work } from './define-work.ts';

export interface Worker {
  /** Resolves when everything in hand is finished. */
  stop(): Promise<void>;
}

/** Runs every work in its own loop, so that a slow one delays no other. Nothing that a run throws ends the process. */
export function startWorker(deps: Deps, works: readonly Work[]): Worker {
  const stopping = new AbortController();
  const { signal } = stopping;
  const loops = works.map((work) => {
    const alarm = createAlarm();
    signal.addEventListener('abort', alarm.ring);
    return { alarm, wakes: work.wakes, done: loop(deps, { work, alarm, signal }) };
  });
  const listening = listenToChannel(deps, {
    channel: outboxChannel,
    signal,
    onNotice: () => {
      for (const { alarm, wakes } of loops) if (wakes) alarm.ring();
    },
  });
  return {
    async stop() {
      stopping.abort();
      await Promise.all([listening, ...loops.map(({ done }) => done)]);
    },
  };
}

interface Loop {
  work: Work;
  alarm: ReturnType<typeof createAlarm>;
  signal: AbortSignal;
}

async function loop(deps: Deps, { work, alarm, signal }: Loop): Promise<void> {
  while (!signal.aborted) {
    alarm.reset();
    const done = await runOnce(deps, { work, alarm, signal });
    if (done === 0) await alarm.wait(work.everyMs);
  }
}

async function runOnce(deps: Deps, { work, alarm, signal }: Loop): Promise<number> {
  try {
    return await work.run(deps, { signal, alarm });
  } catch (error) {
    deps.log.error({ work: work.name, err: error }, 'work failed; it runs again at its next time');
    return 0;
  }
}
