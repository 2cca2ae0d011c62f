import { sendInquiry } from '@headwater/core/demand';
import { dispatchEvents } from '@headwater/core/events';
import { exampleInquiry, makeLiveListings, testContext } from '@headwater/core/testing';
import { exampleManifests } from '@headwater/manifest';
import { createClient } from '@headwater/sdk';
import { beforeAll, expect, it } from 'vitest';
import { createTestApp } from './harness.ts';

const api = await createTestApp();
let key = '';
let otherKey = '';
let noScope = '';

beforeAll(async () => {
  const partner = await api.makeOrganization({ kind: 'partner' });
  const other = await api.makeOrganization({ kind: 'partner' });
  key = await api.keyFor({ organizationId: partner.id, scopes: ['webhooks:read'] });
  otherKey = await api.keyFor({ organizationId: other.id, scopes: ['webhooks:read'] });
  noScope = await api.keyFor({ organizationId: partner.id, scopes: ['leads:read'] });
  await makeLiveListings(api.database, {
    organizationId: partner.id,
    manifests: [exampleManifests.integration],
  });
});

/** Through the SDK, over the app in process: what it sends and what it makes of the answer are both real. */
const clientOf = (apiKey: string) =>
  createClient({
    baseUrl: 'http://headwater.test',
    apiKey,
    fetch: async (url, init) => api.app.request(url, init as RequestInit),
  });

async function somethingHappens(): Promise<void> {
  await sendInquiry(testContext({ database: api.database, clock: api.clock }), exampleInquiry);
  await dispatchEvents(api.deps);
}

async function take(apiKey: string, count: number, start?: () => Promise<void>, after?: string) {
  const stop = new AbortController();
  const got: { id: string; type: string; subject: string }[] = [];
  const started = start && setTimeout(() => void start(), 50);
  for await (const event of clientOf(apiKey).events.stream({ after }, { signal: stop.signal }))
    if (got.push(event) === count) break;
  clearTimeout(started);
  return got;
}

it('what is committed while somebody follows arrives at once, and nothing from before', async () => {
  await somethingHappens();
  const [event] = await take(key, 1, somethingHappens);
  const feed = await api.call('/v1/events?order=desc&limit=1', { key });
  expect(event).toEqual(feed.json.data[0]);
});

it('after a cut it goes on behind the last event: nothing is missed and nothing comes twice', async () => {
  const before = (await api.call('/v1/events?limit=100', { key })).json.data;
  await somethingHappens();
  await somethingHappens();
  const all = (await api.call('/v1/events?limit=100', { key })).json.data;
  const missed = all.slice(before.length);
  expect(missed.length).toBeGreaterThanOrEqual(2);
  expect(await take(key, missed.length, undefined, before.at(-1).id)).toEqual(missed);
});

it('another organisation hears nothing of it', async () => {
  const response = await api.app.request('/v1/events/stream', {
    headers: { authorization: `Bearer ${otherKey}` },
  });
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  const first = new TextDecoder().decode((await reader.read()).value);
  expect(first).toContain('event: ready');
  await somethingHappens();
  const nothing = new Promise((resolve) => setTimeout(() => resolve('nothing'), 300));
  expect(await Promise.race([reader.read(), nothing])).toBe('nothing');
  await reader.cancel();
});

it('a stream is refused like any other call: without key, without scope, with a place that is not ours', async () => {
  const own = (await api.call('/v1/events', { key })).json.data[0].id;
  const refusals = [
    await api.call('/v1/events/stream'),
    await api.call('/v1/events/stream', { key: noScope }),
    await api.call('/v1/events/stream', { key: otherKey, headers: { 'last-event-id': own } }),
    await api.call('/v1/events/stream?afterwards=1', { key }),
  ];
  expect(refusals.map(({ status, json }) => `${status} ${json.code}`)).toEqual([
    '401 unauthenticated',
    '403 forbidden',
    '400 invalid_cursor',
    '400 unknown_parameter',
  ]);
});

it('ten streams at a time for an organisation, and one that ends makes room', async () => {
  const open = () => api.app.request('/v1/events/stream', { headers: { authorization: `Bearer ${key}` } });
  const streams = await Promise.all(Array.from({ length: 10 }, open));
  expect(new Set(streams.map(({ status }) => status))).toEqual(new Set([200]));
  expect((await api.call('/v1/events/stream', { key })).json.code).toBe('rate_limited');
  await streams[0]?.body?.cancel();
  let last: Awaited<ReturnType<typeof open>> | undefined;
  await expect
    .poll(async () => {
      last = await open();
      return last.status;
    })
    .toBe(200);
  for (const stream of [...streams.slice(1), last]) await stream?.body?.cancel();
});
