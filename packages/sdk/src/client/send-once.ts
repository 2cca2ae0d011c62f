import { HeadwaterError } from '../errors/headwater-error.ts';
import { AbortedError, ConnectionError, TimeoutError } from '../errors/transport-errors.ts';
import type { ApiResult, Call } from './call.ts';
import type { ClientOptions, RequestOptions } from './options.ts';
import { readResult } from './read-result.ts';
import { startTimeLimit, type TimeLimit } from './time-limit.ts';

/** What one request is made of, whatever becomes of its answer. */
export interface Exchange {
  readonly url: string;
  readonly call: Call;
  readonly headers: Headers;
  readonly body: RequestInit['body'];
  readonly settings: ClientOptions & RequestOptions;
}

/** A call made ready; every attempt of it sends the same. */
interface Plan extends Exchange {
  readonly timeoutMs: number;
  readonly deadline: TimeLimit;
}

/** One attempt. Failures of the exchange are returned; what hooks and credential functions throw is thrown. */
export async function sendOnce(plan: Plan, attempt: number): Promise<ApiResult<unknown> | HeadwaterError> {
  const { call, deadline, timeoutMs } = plan;
  if (deadline.signal.aborted) return stopReason(deadline.signal);
  const request = await prepareRequest(plan, attempt);
  const limit = startTimeLimit(deadline.signal, {
    ms: timeoutMs,
    reason: () => new TimeoutError(`No complete answer within ${timeoutMs} ms`, { code: 'timeout' }),
  });
  const fail = (cause: unknown) =>
    limit.signal.aborted ? stopReason(limit.signal) : connectionFailed(plan, cause);
  try {
    const response = await limit.race(request.fetch(limit.signal)).catch(fail);
    if (response instanceof HeadwaterError) return response;
    await request.announce(response);
    return await limit
      .race(readResult(response, { accept: call.accept, secret: request.secret }))
      .catch(fail);
  } finally {
    limit.end();
  }
}

/** Lets the hooks and the credential have their say; nothing is sent before `fetch`. */
export async function prepareRequest({ url, call, body, settings, ...plan }: Exchange, attempt: number) {
  const context = { method: call.method, url, headers: new Headers(plan.headers), attempt };
  await settings.hooks?.onRequest?.(context);
  const secret = await readKey(settings.apiKey);
  const headers = new Headers(context.headers);
  if (secret) headers.set('authorization', `Bearer ${secret}`);
  let startedAt = 0;
  return {
    secret,
    /** Async, so that a `fetch` that throws at once fails like one that rejects. Redirects would take the key along. */
    async fetch(signal: AbortSignal): Promise<Response> {
      startedAt = performance.now();
      const init = { headers, signal, method: call.method, body, redirect: 'manual' } as const;
      return (settings.fetch ?? fetch)(url, init);
    },
    async announce(response: Response): Promise<void> {
      await settings.hooks?.onResponse?.({
        ...context,
        status: response.status,
        headers: response.headers,
        requestId: response.headers.get('request-id') ?? undefined,
        durationMs: performance.now() - startedAt,
      });
    },
  };
}

export const connectionFailed = ({ call, url }: Pick<Exchange, 'call' | 'url'>, cause: unknown) =>
  new ConnectionError(`${call.method} ${url} failed`, { code: 'connection', cause });

/** The error of an aborted signal: our own time-out, or the caller's wish. */
export function stopReason(signal: AbortSignal): HeadwaterError {
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
