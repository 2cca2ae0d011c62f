import type { ApiError } from '../errors/api-error.ts';
import { HeadwaterError } from '../errors/headwater-error.ts';
import { AbortedError, ConnectionError, TimeoutError } from '../errors/transport-errors.ts';
import type { ApiResult, Call } from './call.ts';
import type { ClientOptions, RequestOptions } from './options.ts';
import { readResult } from './read-result.ts';
import { buildBody, buildHeaders, buildUrl, needsIdempotencyKey } from './request-init.ts';
import { retryDelayMs } from './retry-delay.ts';
import { startTimeLimit, type TimeLimit } from './time-limit.ts';

/** Sends one call, with all its attempts. */
export type Send = (call: Call, options?: RequestOptions) => Promise<ApiResult<unknown>>;

interface Plan {
  readonly url: string;
  readonly call: Call;
  readonly headers: Headers;
  readonly body: RequestInit['body'];
  readonly settings: ClientOptions & RequestOptions;
  readonly timeoutMs: number;
  readonly deadline: TimeLimit;
}

/** The transport of a client: time limits, retries, typed failures. */
export function createSender(client: ClientOptions): Send {
  const baseUrl = readBaseUrl(client.baseUrl);
  return async (call, options) => {
    const settings = withOptions(client, options);
    const { deadlineMs = 120_000, timeoutMs = 30_000, retries = 2 } = settings;
    const endsAt = performance.now() + deadlineMs;
    const headers = buildHeaders(call, settings);
    const request = {
      url: buildUrl(baseUrl, call),
      call,
      headers,
      body: buildBody(call),
      settings,
      timeoutMs,
    };
    const deadline = startTimeLimit(settings.signal, {
      ms: deadlineMs,
      reason: () => new TimeoutError(`The call did not finish within ${deadlineMs} ms`, { code: 'deadline' }),
    });
    try {
      for (let attempt = 1; ; attempt++) {
        const outcome = await sendOnce({ ...request, deadline }, attempt);
        if (!(outcome instanceof HeadwaterError)) return outcome;
        outcome.attempts = attempt;
        const delayMs =
          attempt > retries || !mayRepeat(call, headers) ? undefined : delayAfter(outcome, attempt);
        if (delayMs === undefined || performance.now() + delayMs > endsAt) throw outcome;
        await settings.hooks?.onRetry?.({
          method: call.method,
          url: request.url,
          attempt,
          delayMs,
          error: outcome,
        });
        await deadline.wait(delayMs).catch(() => {
          throw Object.assign(stopReason(deadline.signal), { attempts: attempt });
        });
      }
    } finally {
      deadline.end();
    }
  };
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

/** One attempt. Failures of the exchange are returned; what hooks and credential functions throw is thrown. */
async function sendOnce(plan: Plan, attempt: number): Promise<ApiResult<unknown> | HeadwaterError> {
  const { url, call, deadline, settings, timeoutMs } = plan;
  if (deadline.signal.aborted) return stopReason(deadline.signal);
  const context = { method: call.method, url, headers: new Headers(plan.headers), attempt };
  await settings.hooks?.onRequest?.(context);
  const secret = await readKey(settings.apiKey);
  const headers = new Headers(context.headers);
  if (secret) headers.set('authorization', `Bearer ${secret}`);
  const limit = startTimeLimit(deadline.signal, {
    ms: timeoutMs,
    reason: () => new TimeoutError(`No complete answer within ${timeoutMs} ms`, { code: 'timeout' }),
  });
  const fail = (cause: unknown) =>
    limit.signal.aborted
      ? stopReason(limit.signal)
      : new ConnectionError(`${call.method} ${url} failed`, { code: 'connection', cause });
  try {
    const startedAt = performance.now();
    const startFetch = async (...args: [string, RequestInit]) => (settings.fetch ?? fetch)(...args);
    const init: RequestInit = {
      method: call.method,
      headers,
      body: plan.body,
      signal: limit.signal,
      redirect: 'manual',
    };
    const response = await limit.race(startFetch(url, init)).catch(fail);
    if (response instanceof HeadwaterError) return response;
    await settings.hooks?.onResponse?.({
      ...context,
      status: response.status,
      headers: response.headers,
      requestId: response.headers.get('request-id') ?? undefined,
      durationMs: performance.now() - startedAt,
    });
    return await limit.race(readResult(response, { accept: call.accept, secret })).catch(fail);
  } finally {
    limit.end();
  }
}

/** The error of an aborted signal: our own time-out, or the caller's wish. */
function stopReason(signal: AbortSignal): HeadwaterError {
  const { reason } = signal;
  return reason instanceof TimeoutError
    ? reason
    : new AbortedError('The call was aborted', { code: 'aborted', cause: reason });
}

async function readKey(apiKey: ClientOptions['apiKey']): Promise<string | undefined> {
  const key = typeof apiKey === 'function' ? await apiKey() : apiKey;
  // Headers would quote a malformed value in its own error, key and all.
  if (key !== undefined && !/^[\x21-\x7e]+$/.test(key)) {
    throw new HeadwaterError('The API key is empty or has characters that a key cannot have', {
      code: 'invalid_api_key',
    });
  }
  return key;
}
