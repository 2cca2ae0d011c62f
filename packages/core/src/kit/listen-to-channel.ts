import { createAlarm } from './alarm.ts';
import type { Deps } from './context.ts';
import { listenOn } from './listen-on.ts';

const reconnectAfterMs = 2000;

interface Listening {
  channel: string;
  signal: AbortSignal;
  onNotice: () => void;
}

/** Keeps one connection listening and replaces it when it breaks; meanwhile whoever waits must poll. */
export async function listenToChannel(
  deps: Pick<Deps, 'database' | 'log'>,
  { channel, signal, onNotice }: Listening,
): Promise<void> {
  const alarm = createAlarm();
  signal.addEventListener('abort', alarm.ring);
  while (!signal.aborted) {
    try {
      await listenOn(deps.database, { channel, signal, onNotice });
    } catch (error) {
      deps.log.warn({ err: error, channel }, 'lost a channel of the database; connecting again');
      await alarm.wait(reconnectAfterMs);
      // What was announced while nobody listened.
      onNotice();
    }
  }
}
