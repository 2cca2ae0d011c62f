import { createServer } from 'node:net';
import { inspect } from 'node:util';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createClientFrom } from '../src/client/create-client.ts';
import type { ClientOptions, RetryContext } from '../src/client/options.ts';
import {
  AbortedError,
  ApiError,
  AuthenticationError,
  ConflictError,
  ConnectionError,
  HeadwaterError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  TimeoutError,
  ValidationError,
} from '../src/index.ts';
import { cutBody, drop, hang, json, problem, startServer } from './start-server.ts';

const apiKey = 'hw_live_3f9a8c1b7d2e';
const get = { method: 'GET', path: '/v1/listings/lst_1' };
const post = { method: 'POST', path: '/v1/listings', body: { name: 'Tide' } };

/** The jitter is drawn as zero here, so that waits are only those the server asks for. */
beforeEach(() => {
  vi.spyOn(Math, 'random').mockReturnValue(0);
  return () => vi.restoreAllMocks();
});

const clientOf = (baseUrl: string, options: Partial<ClientOptions> = {}) =>
  createClientFrom({}, { baseUrl, apiKey, ...options });

const failure = async (call: PromiseLike<unknown>): Promise<HeadwaterError> => {
  const error = await Promise.resolve(call).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(HeadwaterError);
  return error as HeadwaterError;
};

describe('retries', () => {
  test.each([408, 429, 500, 502, 503, 504])(
    'a %i is repeated and the second answer is given',
    async (status) => {
      const { baseUrl, seen } = await startServer(problem(status), json({ id: 'lst_1' }));
      expect(await clientOf(baseUrl).request(get)).toEqual({ id: 'lst_1' });
      expect(seen).toHaveLength(2);
    },
  );

  test.each([400, 401, 403, 404, 409, 410, 412, 422, 428])('a %i is final', async (status) => {
    const { baseUrl, seen } = await startServer(problem(status));
    expect(await failure(clientOf(baseUrl).request(get))).toMatchObject({ status, attempts: 1 });
    expect(seen).toHaveLength(1);
  });

  test('two retries are made, and the last error says how many attempts there were', async () => {
    const { baseUrl, seen } = await startServer(problem(503));
    const error = await failure(clientOf(baseUrl).request(get));
    expect(error).toBeInstanceOf(ServerError);
    expect(error.attempts).toBe(3);
    expect(seen).toHaveLength(3);
  });

  test('retries: 0 makes one attempt', async () => {
    const { baseUrl, seen } = await startServer(problem(503));
    await failure(clientOf(baseUrl).request(get, { retries: 0 }));
    expect(seen).toHaveLength(1);
  });

  test('a dropped connection is repeated', async () => {
    const { baseUrl, seen } = await startServer(drop, json({ id: 'lst_1' }));
    expect(await clientOf(baseUrl).request(get)).toEqual({ id: 'lst_1' });
    expect(seen).toHaveLength(2);
  });

  test('a body cut mid-way is repeated, never given in part', async () => {
    const { baseUrl } = await startServer(cutBody, json({ id: 'lst_1', name: 'Tide' }));
    expect(await clientOf(baseUrl).request(get)).toEqual({ id: 'lst_1', name: 'Tide' });
  });

  test('a body that is cut every time is a ConnectionError with the cause', async () => {
    const { baseUrl } = await startServer(cutBody);
    const error = await failure(clientOf(baseUrl).request(get));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error.cause).toBeInstanceOf(Error);
  });

  test('a port where nobody listens is a ConnectionError', async () => {
    const server = createServer();
    const port = await new Promise<number>((resolve) =>
      server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port)),
    );
    await new Promise((resolve) => server.close(resolve));
    const error = await failure(clientOf(`http://127.0.0.1:${port}`).request(get));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error.attempts).toBe(3);
  });
});

describe('Retry-After', () => {
  const delaysOf = async (headers: Record<string, string>) => {
    const { baseUrl } = await startServer(problem(429, {}, headers), json({}));
    const delays: number[] = [];
    const controller = new AbortController();
    const onRetry = ({ delayMs }: RetryContext) => {
      delays.push(delayMs);
      controller.abort();
    };
    await failure(clientOf(baseUrl, { hooks: { onRetry } }).request(get, { signal: controller.signal }));
    return delays;
  };

  test('seconds are waited for', async () => {
    expect(await delaysOf({ 'retry-after': '7' })).toEqual([7000]);
  });

  test('an HTTP date is counted from the date of the server, so that a wrong clock here does not matter', async () => {
    const date = 'Wed, 21 Oct 2015 07:28:00 GMT';
    expect(await delaysOf({ date, 'retry-after': 'Wed, 21 Oct 2015 07:28:30 GMT' })).toEqual([30_000]);
  });

  test('a date in the past means at once', async () => {
    expect(await delaysOf({ 'retry-after': 'Wed, 21 Oct 2015 07:28:00 GMT' })).toEqual([0]);
  });

  test.each(['soon', '-5', '1.5', '1e9', ''])(
    '"%s" is not a delay and the usual wait is taken',
    async (value) => {
      vi.spyOn(Math, 'random').mockReturnValue(0.5);
      expect(await delaysOf({ 'retry-after': value })).toEqual([250]);
    },
  );

  test('more than a minute is not waited for; the error says how long', async () => {
    const { baseUrl, seen } = await startServer(problem(429, {}, { 'retry-after': '3600' }));
    const error = await failure(clientOf(baseUrl).request(get));
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ retryAfterMs: 3_600_000, attempts: 1 });
    expect(seen).toHaveLength(1);
  });

  test('a wait beyond the deadline is not begun', async () => {
    const { baseUrl, seen } = await startServer(problem(503, {}, { 'retry-after': '30' }));
    const error = await failure(clientOf(baseUrl).request(get, { deadlineMs: 5_000 }));
    expect(error).toBeInstanceOf(ServerError);
    expect(seen).toHaveLength(1);
  });

  test('the wait doubles with full jitter and stops growing at 8 s', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(1 - 1e-9);
    vi.useFakeTimers();
    const delays: number[] = [];
    const answer = async () => new Response('', { status: 503 });
    const hooks = { onRetry: ({ delayMs }: RetryContext) => void delays.push(Math.round(delayMs)) };
    const call = clientOf('http://service.test', { fetch: answer, hooks, retries: 6 }).request(get);
    const failed = failure(call);
    await vi.runAllTimersAsync();
    expect(await failed).toMatchObject({ attempts: 7 });
    expect(delays).toEqual([500, 1000, 2000, 4000, 8000, 8000]);
    vi.useRealTimers();
  });
});

describe('idempotency', () => {
  test.each(['POST', 'PATCH', 'PUT'])(
    'a %s carries the same key and bytes in every attempt',
    async (method) => {
      const { baseUrl, seen } = await startServer(drop, problem(500), json({ id: 'lst_1' }, 201));
      await clientOf(baseUrl).request({ ...post, method });
      const keys = new Set(seen.map(({ headers }) => headers['idempotency-key']));
      expect(seen).toHaveLength(3);
      expect(keys.size).toBe(1);
      expect([...keys][0]).toMatch(/^[0-9a-f-]{36}$/);
      expect(new Set(seen.map(({ body }) => body))).toEqual(new Set(['{"name":"Tide"}']));
    },
  );

  test('two calls have two keys', async () => {
    const { baseUrl, seen } = await startServer(json({}));
    const client = clientOf(baseUrl);
    await client.request(post);
    await client.request(post);
    expect(seen[0]?.headers['idempotency-key']).not.toBe(seen[1]?.headers['idempotency-key']);
  });

  test('a key of the caller is sent as it is', async () => {
    const { baseUrl, seen } = await startServer(json({}));
    await clientOf(baseUrl).request(post, { idempotencyKey: 'order-17' });
    expect(seen[0]?.headers['idempotency-key']).toBe('order-17');
  });

  test.each([
    ['a dropped connection', drop],
    ['a 503', problem(503)],
    ['a cut body', cutBody],
  ])('without a key a POST is not repeated after %s', async (_, answer) => {
    const { baseUrl, seen } = await startServer(answer, json({}));
    expect(await failure(clientOf(baseUrl).request(post, { idempotencyKey: false }))).toMatchObject({
      attempts: 1,
    });
    expect(seen).toHaveLength(1);
    expect(seen[0]?.headers).not.toHaveProperty('idempotency-key');
  });

  test.each(['GET', 'PUT', 'DELETE'])('a %s without a key is repeated all the same', async (method) => {
    const { baseUrl, seen } = await startServer(problem(500), json({}));
    await clientOf(baseUrl).request({ ...get, method }, { idempotencyKey: false });
    expect(seen).toHaveLength(2);
    expect(seen[0]?.headers).not.toHaveProperty('idempotency-key');
  });

  test.each([
    ['names a time', {}, { 'retry-after': '0' }],
    ['says request_in_flight', { code: 'request_in_flight' }, {}],
  ])('a 409 that %s is the first attempt still running, and is waited for', async (_, members, headers) => {
    const { baseUrl, seen } = await startServer(problem(409, members, headers), json({ id: 'lst_1' }));
    expect(await clientOf(baseUrl).request(post)).toEqual({ id: 'lst_1' });
    expect(seen).toHaveLength(2);
  });

  test('1,000 faulty runs write exactly 1,000 times', async () => {
    const written = new Map<unknown, number>();
    const faults = [drop, problem(503), cutBody, problem(409, { code: 'request_in_flight' })];
    const { baseUrl, seen } = await startServer((response, request) => {
      const key = request.headers['idempotency-key'];
      const attempt = (written.get(key) ?? 0) + 1;
      written.set(key, attempt);
      // Each write fails once, in one of the ways, after the server has seen it.
      const answer = attempt === 1 ? faults[written.size % faults.length] : json({ ok: true });
      answer?.(response, request);
    });
    const client = clientOf(baseUrl);
    const runTen = () => Promise.all(Array.from({ length: 10 }, () => client.request(post)));
    for (let index = 0; index < 100; index++) await runTen();
    expect(written.size).toBe(1000);
    expect(seen).toHaveLength(2000);
  });
});

describe('time', () => {
  test('an attempt that hangs is cut off and repeated', async () => {
    const { baseUrl, seen } = await startServer(hang, json({ id: 'lst_1' }));
    expect(await clientOf(baseUrl, { timeoutMs: 500 }).request(get)).toEqual({ id: 'lst_1' });
    expect(seen).toHaveLength(2);
  });

  test('a server that always hangs is a TimeoutError with code timeout', async () => {
    const { baseUrl } = await startServer(hang);
    const error = await failure(clientOf(baseUrl).request(get, { timeoutMs: 40 }));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ code: 'timeout', attempts: 3 });
  });

  test('a body that stops coming counts against the attempt', async () => {
    const { baseUrl } = await startServer((response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"id":');
    });
    const error = await failure(clientOf(baseUrl).request(get, { timeoutMs: 60, retries: 0 }));
    expect(error).toMatchObject({ name: 'TimeoutError', code: 'timeout' });
  });

  test('the deadline ends the call in the middle of an attempt', async () => {
    const { baseUrl, seen } = await startServer(hang);
    const error = await failure(clientOf(baseUrl).request(get, { timeoutMs: 60_000, deadlineMs: 60 }));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ code: 'deadline', attempts: 1 });
    expect(seen).toHaveLength(1);
  });

  test('a fetch that ignores its signal is left behind all the same', async () => {
    const client = clientOf('http://service.test', { fetch: () => new Promise(() => {}) });
    expect(await failure(client.request(get, { timeoutMs: 20, retries: 0 }))).toMatchObject({
      code: 'timeout',
    });
  });
});

describe('abort', () => {
  test('a signal that has already fired sends nothing', async () => {
    const { baseUrl, seen } = await startServer(json({}));
    const error = await failure(
      clientOf(baseUrl).request(get, { signal: AbortSignal.abort('no longer wanted') }),
    );
    expect(error).toBeInstanceOf(AbortedError);
    expect(error.cause).toBe('no longer wanted');
    expect(seen).toHaveLength(0);
  });

  test('in flight, the call ends and is not repeated', async () => {
    const controller = new AbortController();
    const { baseUrl, seen } = await startServer(() => controller.abort());
    expect(await failure(clientOf(baseUrl).request(get, { signal: controller.signal }))).toBeInstanceOf(
      AbortedError,
    );
    expect(seen).toHaveLength(1);
  });

  test('while waiting for a retry, the call ends at once', async () => {
    const controller = new AbortController();
    const { baseUrl, seen } = await startServer(problem(503, {}, { 'retry-after': '20' }));
    const hooks = { onRetry: () => void setTimeout(() => controller.abort(), 10) };
    const startedAt = performance.now();
    const error = await failure(clientOf(baseUrl, { hooks }).request(get, { signal: controller.signal }));
    expect(error).toBeInstanceOf(AbortedError);
    expect(performance.now() - startedAt).toBeLessThan(5_000);
    expect(seen).toHaveLength(1);
  });

  test('in the middle of a body, the call ends', async () => {
    const controller = new AbortController();
    const { baseUrl } = await startServer((response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"id":', () => setTimeout(() => controller.abort(), 20));
    });
    expect(await failure(clientOf(baseUrl).request(get, { signal: controller.signal }))).toBeInstanceOf(
      AbortedError,
    );
  });

  test('a finished call leaves no listener on a long-lived signal', async () => {
    const { baseUrl } = await startServer(json({}));
    const { signal } = new AbortController();
    const added = vi.spyOn(signal, 'addEventListener');
    const removed = vi.spyOn(signal, 'removeEventListener');
    await clientOf(baseUrl).request(get, { signal });
    expect(added).toHaveBeenCalled();
    expect(removed).toHaveBeenCalledTimes(added.mock.calls.length);
  });
});

describe('answers', () => {
  const members = {
    code: 'manifest_invalid',
    title: 'The manifest is not valid',
    detail: '2 findings',
    errors: [{ pointer: '/listing/en/name', code: 'L012', message: 'Longer than 40 characters' }],
  };

  test.each([
    [400, ValidationError],
    [401, AuthenticationError],
    [403, PermissionError],
    [404, NotFoundError],
    [409, ConflictError],
    [412, ConflictError],
    [422, ValidationError],
    [429, RateLimitError],
    [500, ServerError],
    [418, ApiError],
  ])('a %i is its own class with everything the problem says', async (status, type) => {
    const { baseUrl } = await startServer(problem(status, members, { 'request-id': 'req_1' }));
    const error = await failure(clientOf(baseUrl).request(get, { retries: 0 }));
    expect(error.constructor).toBe(type);
    expect(error.name).toBe(type.name);
    expect(error).toMatchObject({ ...members, status, requestId: 'req_1' });
    expect(error.message).toBe('The manifest is not valid: 2 findings');
  });

  test('an error page that is not JSON is an error by its status', async () => {
    const { baseUrl } = await startServer((response) => {
      response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad gateway</h1>');
    });
    const error = await failure(clientOf(baseUrl).request(get));
    expect(error).toBeInstanceOf(ServerError);
    expect(error).toMatchObject({ status: 502, code: 'http_502', title: 'HTTP 502 Bad Gateway', errors: [] });
  });

  test.each(['null', '[]', '"x"', '{"errors":[null,7,{"detail":"bad"}]}', '{"code":5,"title":{}}', ''])(
    'an error body %s does not break the error',
    async (body) => {
      const { baseUrl } = await startServer((response) => void response.writeHead(422).end(body));
      const error = await failure(clientOf(baseUrl).request(get));
      expect(error).toBeInstanceOf(ValidationError);
      expect(error.code).toBe('http_422');
    },
  );

  test('a success that is not JSON is refused, not given as data', async () => {
    const { baseUrl } = await startServer((response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Sign in to the Wi-Fi</h1>');
    });
    const error = await failure(clientOf(baseUrl).request(get));
    expect(error).toMatchObject({ code: 'invalid_response', status: 200, attempts: 1 });
  });

  test('a 204 is undefined', async () => {
    const { baseUrl } = await startServer((response) => void response.writeHead(204).end());
    expect(await clientOf(baseUrl).request({ ...get, method: 'DELETE' })).toBeUndefined();
  });

  test.each([301, 302, 303, 307, 308])('a %i is refused and the key does not travel', async (status) => {
    const other = await startServer(json({}));
    const { baseUrl } = await startServer(
      (response) => void response.writeHead(status, { location: other.baseUrl }).end(),
    );
    expect(await failure(clientOf(baseUrl).request(get))).toMatchObject({ code: 'redirect_refused', status });
    expect(other.seen).toHaveLength(0);
  });

  test('a 304 rejects with code not_modified', async () => {
    const { baseUrl, seen } = await startServer((response) => void response.writeHead(304).end());
    expect(await failure(clientOf(baseUrl).request(get, { ifNoneMatch: '"v1"' }))).toMatchObject({
      code: 'not_modified',
    });
    expect(seen[0]?.headers['if-none-match']).toBe('"v1"');
  });

  test('withResponse gives ETag, request id and status', async () => {
    const { baseUrl, seen } = await startServer(
      json({ id: 'lst_1' }, 200, { etag: '"v1"', 'request-id': 'req_2' }),
    );
    const result = await clientOf(baseUrl).request(get).withResponse();
    expect(result).toMatchObject({ data: { id: 'lst_1' }, etag: '"v1"', requestId: 'req_2', status: 200 });
    await clientOf(baseUrl).request({ ...get, method: 'PUT', body: {} }, { ifMatch: result.etag });
    expect(seen[1]?.headers['if-match']).toBe('"v1"');
  });
});

describe('secrets', () => {
  test('the key goes to the server and into nothing that is printed', async () => {
    const echo = {
      detail: `The key ${apiKey} has expired`,
      errors: [{ pointer: '', code: 'x', message: apiKey }],
    };
    const { baseUrl, seen } = await startServer(problem(401, echo));
    const client = clientOf(baseUrl);
    const error = await failure(client.request(get));
    expect(seen[0]?.headers.authorization).toBe(`Bearer ${apiKey}`);
    const printed = [
      inspect(client, { depth: 9, showHidden: true }),
      inspect(error, { depth: 9 }),
      String(error),
    ];
    printed.push(JSON.stringify(client), JSON.stringify(error), String(error.stack));
    for (const text of printed) expect(text).not.toContain(apiKey);
    expect(error.message).toContain('[redacted]');
  });

  test('hooks see the request without the key, and what they add is sent', async () => {
    const { baseUrl, seen } = await startServer(problem(503), json({}));
    const contexts: unknown[] = [];
    const client = clientOf(baseUrl, {
      hooks: {
        onRequest: (context) => {
          context.headers.append('traceparent', `00-${context.attempt}`);
          contexts.push(context);
        },
        onResponse: (context) => void contexts.push(context),
        onRetry: (context) => void contexts.push(context),
      },
    });
    await client.request(get);
    expect(inspect(contexts, { depth: 9 })).not.toContain(apiKey);
    expect(contexts).toMatchObject([
      { attempt: 1 },
      { attempt: 1, status: 503 },
      { attempt: 1, error: { status: 503 } },
      { attempt: 2 },
      { attempt: 2, status: 200 },
    ]);
    expect(seen.map(({ headers }) => headers.traceparent)).toEqual(['00-1', '00-2']);
  });

  test.each(['', 'two words', 'line\nbreak', 'schlüssel'])(
    'a malformed key %j is refused without quoting it',
    async (key) => {
      const { baseUrl, seen } = await startServer(json({}));
      const error = await failure(clientOf(baseUrl, { apiKey: key }).request(get));
      expect(error.code).toBe('invalid_api_key');
      if (key) expect(inspect(error)).not.toContain(key);
      expect(seen).toHaveLength(0);
    },
  );

  test('a key function is asked before every attempt', async () => {
    const { baseUrl, seen } = await startServer(problem(503), json({}));
    let turn = 0;
    await clientOf(baseUrl, { apiKey: async () => `key_${++turn}` }).request(get);
    expect(seen.map(({ headers }) => headers.authorization)).toEqual(['Bearer key_1', 'Bearer key_2']);
  });

  test('without a key no Authorization is sent, not even from the headers option', async () => {
    const { baseUrl, seen } = await startServer(json({}));
    await clientOf(baseUrl, { apiKey: undefined }).request(get, {
      headers: { Authorization: 'Bearer x', 'x-a': '1' },
    });
    expect(seen[0]?.headers).not.toHaveProperty('authorization');
    expect(seen[0]?.headers['x-a']).toBe('1');
  });
});

describe('callers', () => {
  test('an error thrown by a hook reaches the caller and is not repeated', async () => {
    const { baseUrl, seen } = await startServer(json({}));
    const onResponse = () => {
      throw new RangeError('mine');
    };
    await expect(clientOf(baseUrl, { hooks: { onResponse } }).request(get)).rejects.toThrow(
      new RangeError('mine'),
    );
    expect(seen).toHaveLength(1);
  });

  test('an undefined option leaves the client’s in force', async () => {
    const { baseUrl, seen } = await startServer(problem(503));
    await failure(
      clientOf(baseUrl, { retries: 1, userAgent: 'acme-sync/1.4' }).request(get, {
        retries: undefined,
        locale: 'zh-CN',
      }),
    );
    expect(seen).toHaveLength(2);
    expect(seen[0]?.headers['accept-language']).toBe('zh-CN');
    expect(seen[0]?.headers['user-agent']).toMatch(/^acme-sync\/1\.4 headwater-sdk\/\d/);
  });

  test.each(['ftp://a.example', 'https://user:pass@a.example', 'https://a.example/?x=1'])(
    'the base URL %s is refused',
    (baseUrl) => {
      expect(() => clientOf(baseUrl)).toThrow(HeadwaterError);
    },
  );

  test('a base URL may have a path and a slash at its end', async () => {
    const { baseUrl, seen } = await startServer(json({}));
    await clientOf(`${baseUrl}/partners/`).request({
      ...get,
      query: { a: [1, true], b: undefined, c: new Date(0) },
    });
    expect(seen[0]?.url).toBe('/partners/v1/listings/lst_1?a=1&a=true&c=1970-01-01T00%3A00%3A00.000Z');
  });

  test('a path that would leave the base URL is refused', () => {
    expect(() => clientOf('https://a.example').request({ method: 'GET', path: '@evil.example/' })).toThrow(
      HeadwaterError,
    );
  });
});
