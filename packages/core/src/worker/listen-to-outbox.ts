import { type Deps, outboxChannel } from '../kit/index.ts';
import { createAlarm } from './create-alarm.ts';
import { listenOn } from './store.ts';

const reconnectAfterMs = 2000;

/** Keeps one connection listening and replaces it when it breaks; meanwhile polling finds the work. */
export async function listenToOutbox(
  deps: Deps,
  { signal, onNotice }: { signal: AbortSignal; onNotice: () => void },
): Promise<void> {
  const alarm = createAlarm();
  signal.addEventListener('abort', alarm.ring);
  while (!signal.aborted) {
    try {
      await listenOn(deps.database, { channel: outboxChannel, signal, onNotice });
    } catch (error) {
      deps.log.warn({ err: error }, 'lost the outbox channel; connecting again');
      await alarm.wait(reconnectAfterMs);
      // What was announced while nobody listened.
      onNotice();
    }
  }
}
