import type { ServerResponse } from 'node:http';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createClientFrom } from '../src/client/create-client.ts';
import type { EventStream } from '../src/client/event-stream.ts';
import type { RequestOptions } from '../src/client/options.ts';
import { readMessages, type StreamMessage } from '../src/client/read-messages.ts';
import { ApiError, type Hooks } from '../src/index.ts';
import { drop, problem, startServer } from './start-server.ts';

interface Resources {
  events: { stream(params?: object, options?: RequestOptions): EventStream<{ id: string }> };
}
const table = { events: { stream: 'STREAM /v1/events/stream - text/event-stream' } };
const streamOf = (baseUrl: string, options: RequestOptions & { hooks?: Hooks } = {}) =>
  createClientFrom<Resources>(table, { baseUrl, apiKey: 'hw_live_1', hooks: options.hooks }).events.stream(
    { type: 'lead.offered' },
    options,
  );

/** The jitter is drawn as zero: no test waits. */
beforeEach(() => {
  vi.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(() => vi.restoreAllMocks());

const says = (text: string, after: (response: ServerResponse) => void) => (response: ServerResponse) => {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.write(text, () => after(response));
};
const event = (id: string) => `id: ${id}\ndata: {"id":"${id}"}\n\n`;
const ready = (id: string) => `event: ready\nid: ${id}\ndata: {}\n\n`;
const end = (response: ServerResponse) => void response.end();
const destroy = (response: ServerResponse) => void response.destroy();
const stay = () => {};

async function take(stream: AsyncIterable<{ id: string }>, count: number): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of stream) if (ids.push(id) === count) break;
  return ids;
}

test('events come in order, and the first request carries the filter and no place', async () => {
  const { baseUrl, seen } = await startServer(says(ready('evt_0') + event('evt_1') + event('evt_2'), stay));
  expect(await take(streamOf(baseUrl), 2)).toEqual(['evt_1', 'evt_2']);
  expect(seen[0]).toMatchObject({ url: '/v1/events/stream?type=lead.offered' });
  expect(seen[0]?.headers).toMatchObject({ accept: 'text/event-stream', authorization: 'Bearer hw_live_1' });
  expect(seen[0]?.headers['last-event-id']).toBeUndefined();
});

test('after a cut, an end or a busy server it goes on behind the last event, and tells of each', async () => {
  const cuts: string[] = [];
  const hooks: Hooks = { onRetry: ({ error }) => void cuts.push(error.code) };
  const { baseUrl, seen } = await startServer(
    says(ready('evt_0'), destroy),
    says(event('evt_1'), destroy),
    drop,
    problem(503),
    says(event('evt_2'), end),
    says(event('evt_3'), stay),
  );
  expect(await take(streamOf(baseUrl, { hooks }), 3)).toEqual(['evt_1', 'evt_2', 'evt_3']);
  expect(seen.map(({ headers }) => headers['last-event-id'])).toEqual([
    undefined,
    'evt_0',
    'evt_1',
    'evt_1',
    'evt_1',
    'evt_2',
  ]);
  expect(cuts).toEqual(['connection', 'connection', 'connection', 'http_503']);
});

test.each([400, 401, 403, 404])('a %i is final', async (status) => {
  const { baseUrl, seen } = await startServer(problem(status, { code: 'refused' }));
  const error = await take(streamOf(baseUrl), 1).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({ status, code: 'refused' });
  expect(seen).toHaveLength(1);
});

test('a message that is not JSON ends the stream with an error instead of being skipped', async () => {
  const { baseUrl } = await startServer(says('id: evt_1\ndata: {\n\n', stay));
  await expect(take(streamOf(baseUrl), 1)).rejects.toMatchObject({ code: 'invalid_response' });
});

test('an aborted signal ends it quietly, while it listens and while it waits', async () => {
  const listening = new AbortController();
  const { baseUrl } = await startServer(says(event('evt_1'), stay));
  const got: string[] = [];
  for await (const { id } of streamOf(baseUrl, { signal: listening.signal })) {
    got.push(id);
    listening.abort();
  }
  expect(got).toEqual(['evt_1']);

  vi.mocked(Math.random).mockReturnValue(1);
  const waiting = new AbortController();
  const down = await startServer(drop);
  const hooks: Hooks = { onRetry: () => void setTimeout(() => waiting.abort(), 5) };
  expect(await take(streamOf(down.baseUrl, { signal: waiting.signal, hooks }), 1)).toEqual([]);
});

test('a connection that says nothing for 45 s is given up, heartbeats keep it', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  let time: ReturnType<typeof setInterval> | undefined;
  try {
    const { baseUrl, seen } = await startServer(
      says(ready('evt_0'), async (response) => {
        for (let beat = 0; beat < 3; beat += 1) {
          vi.advanceTimersByTime(40_000);
          await new Promise<void>((resolve) => response.write(': still here\n\n', () => resolve()));
          await new Promise((resolve) => setImmediate(resolve));
          await new Promise((resolve) => setImmediate(resolve));
        }
        time = setInterval(() => vi.advanceTimersByTime(5000), 5);
      }),
      says(event('evt_1'), stay),
    );
    expect(await take(streamOf(baseUrl), 1)).toEqual(['evt_1']);
    expect(seen).toHaveLength(2);
  } finally {
    clearInterval(time);
    vi.useRealTimers();
  }
});

test('however the bytes are cut into pieces, the messages are the same', async () => {
  const text =
    'retry: 2000\r\n: comment\r\nid: evt_1\r\ndata: {"名":\r\ndata: "蓝天"}\r\n\r\nevent: ready\rdata\r\rdata:x\nid\n\nid: lost\ndata: unfinished';
  const bytes = new TextEncoder().encode(text);
  const expected: StreamMessage[] = [
    { event: '', data: '{"名":\n"蓝天"}', id: 'evt_1' },
    { event: 'ready', data: '', id: 'evt_1' },
    { event: '', data: 'x', id: '' },
  ];
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(fc.nat(bytes.length)), async (cuts) => {
      const at = [0, ...cuts.sort((a, b) => a - b), bytes.length];
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          at.slice(1).forEach((to, index) => void controller.enqueue(bytes.slice(at[index], to)));
          controller.close();
        },
      });
      const messages: StreamMessage[] = [];
      for await (const message of readMessages(body, () => {})) messages.push(message);
      expect(messages).toEqual(expected);
    }),
    { numRuns: 200 },
  );
});
