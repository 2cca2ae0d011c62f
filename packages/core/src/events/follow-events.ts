import { type Alarm, type Context, createAlarm } from '../kit/index.ts';
import { onFeed } from './feed-bell.ts';
import { listEvents } from './list-events.ts';

type Event = Awaited<ReturnType<typeof listEvents>>['data'][number];

export interface FeedStep {
  /** New events in their order; none when only time has passed. */
  events: Event[];
  /** Id of the last event so far: what to follow from after a cut. Null while there has never been one. */
  after: string | null;
}

interface FollowInput {
  /** Only events after this one; without it only what comes from now on. */
  after?: string | undefined;
  type?: string | undefined;
  signal: AbortSignal;
  /** How long nothing may be said. */
  silenceMs: number;
}

const take = 100;

/**
 * The pull path without polling. Its first step comes at once and says where it begins; a step without events is a
 * heartbeat. Each reading is authorised as a call of its own.
 */
export async function* followEvents(ctx: Context, input: FollowInput): AsyncGenerator<FeedStep> {
  const alarm = createAlarm();
  // Listens before it looks, so that nothing falls between.
  const leave = onFeed(ctx, alarm.ring);
  input.signal.addEventListener('abort', alarm.ring);
  try {
    let after = input.after ?? (await newest(ctx));
    const read = () => listEvents(ctx, { after: after ?? undefined, type: input.type, limit: take });
    // Read once before anything is said: a refusal is then an ordinary answer.
    let page = await read();
    yield { events: [], after };
    for (;;) {
      after = page.data.at(-1)?.id ?? after;
      if (page.data.length > 0) yield { events: page.data, after };
      else if (!(await rings(alarm, input))) yield { events: [], after };
      if (input.signal.aborted) return;
      alarm.reset();
      page = await read();
    }
  } finally {
    input.signal.removeEventListener('abort', alarm.ring);
    leave();
  }
}

/** False when the time ran out in silence. */
async function rings(alarm: Alarm, { silenceMs }: FollowInput): Promise<boolean> {
  const from = performance.now();
  await alarm.wait(silenceMs);
  return performance.now() - from < silenceMs;
}

const newest = async (ctx: Context): Promise<string | null> =>
  (await listEvents(ctx, { order: 'desc', limit: 1 })).data[0]?.id ?? null;
