import type { Event } from '../api/types.ts';
import type { Invocation } from '../run/invocation.ts';
import { pause } from '../run/pause.ts';
import { isSuccess, postEvent, type Receiver } from './post-event.ts';

/** What became of one event. */
export interface Forwarded {
  id: string;
  type: string;
  subject: string;
  sequence: number;
  timestamp: string;
  /** Null when it was only printed. */
  url: string | null;
  ok: boolean;
  status: number | null;
  error: string | null;
  attempts: number;
  durationMs: number;
}

/** Long enough for a server that restarts after each saved file. */
const pausesMs = [500, 1000, 2000, 4000];

/** Sends until the receiver answers 2xx, five times at most; the next event waits, so that none overtakes another. */
export async function forwardEvent(
  run: Invocation,
  { event, receiver }: { event: Event; receiver: Receiver },
): Promise<Forwarded> {
  for (let attempts = 1; ; attempts++) {
    const answer = await postEvent(run.io, { event, receiver });
    const pauseMs = pausesMs[attempts - 1];
    const ok = isSuccess(answer);
    if (ok || pauseMs === undefined) {
      const { status, error, durationMs } = answer;
      return { ...headOf(event), url: receiver.url, ok, status, error, attempts, durationMs };
    }
    await pause(run.io, pauseMs);
  }
}

/** What tells an event from another. */
export const headOf = ({ id, type, subject, sequence, timestamp }: Event) => ({
  id,
  type,
  subject,
  sequence,
  timestamp,
});
