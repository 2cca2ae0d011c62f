import { AppError, organizationOf } from '@headwater/domain';
import type { Context as HonoContext } from 'hono';
import { type SSEStreamingApi, streamSSE } from 'hono/streaming';
import type { HttpState } from '../http/state.ts';
import type { Route, StreamStep } from './route.ts';

/** A proxy that cuts silent connections usually does so after a minute. */
const silenceMs = 15_000;
/** The client comes back by itself; its key is looked at again, so a revoked one is not followed for longer. */
const longestMs = 5 * 60_000;
const perOrganization = 10;

const open = new Map<string, number>();

/** Server-sent events (WHATWG HTML 9.2): the id of each is what `Last-Event-ID` brings back after a cut. */
export async function answerStream(
  c: HonoContext<HttpState>,
  { stream, input }: { stream: NonNullable<Route['stream']>; input: unknown },
): Promise<Response> {
  const context = c.get('useCaseContext');
  const leave = enter(organizationOf(context.actor));
  const stop = new AbortController();
  const after = c.req.header('last-event-id') || undefined;
  const steps = stream.follow(context, { input: input as never, after, signal: stop.signal, silenceMs });
  let first: IteratorResult<StreamStep>;
  try {
    first = await steps.next();
  } catch (error) {
    leave();
    throw error;
  }
  c.header('X-Accel-Buffering', 'no');
  return streamSSE(c, async (out) => {
    const ended = new Promise<void>((resolve) => stop.signal.addEventListener('abort', () => resolve()));
    out.onAbort(() => stop.abort());
    const enough = setTimeout(() => stop.abort(), longestMs);
    try {
      // What is written to somebody who left without reading it would be waited for without end.
      await Promise.race([ended, tellAll(out, { first, steps })]);
    } finally {
      clearTimeout(enough);
      stop.abort();
      await steps.return(undefined);
      leave();
    }
  });
}

async function tellAll(
  out: SSEStreamingApi,
  { first, steps }: { first: IteratorResult<StreamStep>; steps: AsyncGenerator<StreamStep> },
): Promise<void> {
  if (!first.done) await begin(out, first.value);
  for await (const step of steps) await tell(out, step);
}

/** Says where it begins; its id makes that place known before the first event. */
const begin = (out: SSEStreamingApi, { after }: StreamStep) =>
  out.writeSSE({
    event: 'ready',
    ...(after ? { id: after } : {}),
    retry: 2000,
    data: JSON.stringify({ after }),
  });

async function tell(out: SSEStreamingApi, { events }: StreamStep): Promise<void> {
  if (events.length === 0) await out.write(': still here\n\n');
  for (const event of events) await out.writeSSE({ id: event.id, data: JSON.stringify(event) });
}

function enter(organizationId: string): () => void {
  const count = (open.get(organizationId) ?? 0) + 1;
  if (count > perOrganization)
    throw new AppError('rate_limited', {
      detail: {
        en: `An organisation can have ${perOrganization} event streams open at a time.`,
        'zh-CN': `每个组织最多同时打开 ${perOrganization} 个事件流。`,
      },
    });
  open.set(organizationId, count);
  return () => {
    const left = (open.get(organizationId) ?? 1) - 1;
    if (left > 0) open.set(organizationId, left);
    else open.delete(organizationId);
  };
}
