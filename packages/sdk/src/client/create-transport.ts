import type { ApiError } from '../errors/api-error.ts';
import { HeadwaterError } from '../errors/headwater-error.ts';
import { ConnectionError, TimeoutError } from '../errors/transport-errors.ts';
import type { ApiResult, Call } from './call.ts';
import { EventStream } from './event-stream.ts';
import type { ClientOptions, RequestOptions } from './options.ts';
import { readResult } from './read-result.ts';
import { buildBody, buildHeaders, buildUrl, needsIdempotencyKey } from './request-init.ts';
import { retryDelayMs } from './retry-delay.ts';
import { connectionFailed, type Exchange, prepareRequest, sendOnce, stopReason } from './send-once.ts';
import { startTimeLimit } from './time-limit.ts';

/** The transport of a client. */
export interface Transport {
  /** Sends one call, with all its attempts. */
  send(call: Call, options?: RequestOptions): Promise<ApiResult<unknown>>;
  /** A stream over one call; every connection of it is made anew. */
  stream(call: Call, options?: RequestOptions): EventStream<unknown>;
}

/** Time limits, retries, typed failures. */
export function createTransport(client: ClientOptions): Transport {
  const baseUrl = readBaseUrl(client.baseUrl);
  const prepare = (call: Call, options?: RequestOptions) => {
    const settings = withOptions(client, options);
    const headers = buildHeaders(call, settings);
    return { url: buildUrl(baseUrl, call), call, headers, body: buildBody(call), settings };
  };
  const send: Transport['send'] = async (call, options) => {
    const plan = prepare(call, options);
    const { url, headers, settings } = plan;
    const { deadlineMs = 120_000, timeoutMs = 30_000, retries = 2 } = settings;
    const endsAt = performance.now() + deadlineMs;
    const request = { ...plan, timeoutMs };
    const deadline = startTimeLimit(settings.signal, {
      ms: deadlineMs,
      reason: () => new TimeoutError(`The call did not finish within ${deadlineMs} ms`, { code: 'deadline' }),
    });
    try {
      for (let attempt = 1; ; attempt++) {
        const outcome = await sendOnce({ ...request, deadline }, attempt);
        if (!(outcome instanceof HeadwaterError)) return outcome;
        outcome.attempts = attempt;
        const isLast = attempt > retries || !mayRepeat(call, headers);
        const delayMs = isLast ? undefined : delayAfter(outcome, attempt);
        if (delayMs === undefined || performance.now() + delayMs > endsAt) throw outcome;
        await settings.hooks?.onRetry?.({ method: call.method, url, attempt, delayMs, error: outcome });
        await deadline.wait(delayMs).catch(() => {
          throw Object.assign(stopReason(deadline.signal), { attempts: attempt });
        });
      }
    } finally {
      deadline.end();
    }
  };
  return { send, stream: (call, options) => streamOf(() => prepare(call, options), options?.signal) };
}

function streamOf(prepare: () => Exchange, signal: AbortSignal | undefined): EventStream<unknown> {
  const { call, url, settings } = prepare();
  return new EventStream(
    async (lastEventId, until) => {
      const plan = prepare();
      if (lastEventId) plan.headers.set('last-event-id', lastEventId);
      const request = await prepareRequest(plan, 1);
      const response = await request.fetch(until).catch((cause: unknown) => {
        throw connectionFailed(plan, cause);
      });
      await request.announce(response);
      if (response.ok && response.body) return response.body;
      throw await readResult(response, { accept: undefined, secret: request.secret });
    },
    { signal, onCut: (cut) => settings.hooks?.onRetry?.({ method: call.method, url, ...cut }) },
  );
}

/** An option that is there but `undefined` does not hide the client's. */
function withOptions(client: ClientOptions, options: RequestOptions = {}): ClientOptions & RequestOptions {
  return {
    ...client,
    ...Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)),
  };
}

function readBaseUrl(baseUrl: string): string {
  const url = new URL(baseUrl);
  if (!/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash) {
    throw new HeadwaterError('baseUrl must be an http(s) address without credentials, query or fragment', {
      code: 'invalid_argument',
    });
  }
  return url.href.replace(/\/+$/, '');
}

/** A write without its key may already have happened; repeating it could make a second one. */
function mayRepeat(call: Call, headers: Headers): boolean {
  return !needsIdempotencyKey(call.method) || headers.has('idempotency-key');
}

function delayAfter(error: HeadwaterError, attempt: number): number | undefined {
  const { status = 0, retryAfterMs } = error as Partial<ApiError>;
  // The first attempt of this very call may still be running on the server; its answer is worth waiting for.
  const isInFlight = status === 409 && (error.code === 'request_in_flight' || retryAfterMs !== undefined);
  const isLost = error instanceof ConnectionError || error.code === 'timeout';
  const repeatable = isInFlight || isLost || status > 499 || status === 408 || status === 429;
  return repeatable ? retryDelayMs(attempt, retryAfterMs) : undefined;
}
