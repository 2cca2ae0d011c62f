import { expect, test } from 'vitest';
import { createClient } from '../src/index.ts';
import { createEmulator, type EmulatorOptions } from '../src/testing/index.ts';
import { verifyWebhook } from '../src/webhooks/index.ts';
import { misfitsOf } from './fits-document.ts';

const secret = `whsec_${Buffer.from('a secret that only tests use, 32+').toString('base64')}`;
const name = { namespace: 'acme', slug: 'crm' };
const listing = 'acme/crm';
const manifest = {
  id: listing,
  kind: 'integration',
  version: '1.0.0',
  listing: { 'zh-CN': { name: '客户同步' }, en: { name: 'CRM sync' } },
};
const first = { headers: { 'if-none-match': '*' } };

/** A client of an emulator of which every answer is compared with the OpenAPI document. */
function start(options: EmulatorOptions = {}) {
  const hw = createEmulator({ now: new Date('2026-11-23T02:00:00Z'), webhookSecret: secret, ...options });
  const checked: typeof hw.fetch = async (url, init) => {
    const answer = await hw.fetch(url, init);
    expect(await misfitsOf({ method: init?.method ?? 'GET', url: String(url) }, answer)).toEqual([]);
    return answer;
  };
  const client = createClient({ baseUrl: hw.baseUrl, apiKey: hw.apiKey, fetch: checked });
  return { hw, client, checked };
}

/** One that already has a live listing. */
async function startLive(options: EmulatorOptions = {}) {
  const world = start(options);
  await world.client.listings.push({ ...name, body: manifest }, first);
  await world.client.versions.submit({ ...name, version: '1.0.0', body: {} });
  await world.hw.reviewer.approve(listing);
  return world;
}

/** A receiver that verifies as the documentation says, and what it took. */
function makeReceiver() {
  const taken: { id: string | null; type: string; data: unknown }[] = [];
  const statuses: number[] = [];
  const receive = async (request: Request): Promise<Response> => {
    const id = request.headers.get('webhook-id');
    const status = await verifyWebhook(secret, request).then(
      (event) => {
        taken.push({ id, type: event.type, data: event.data });
        return 204;
      },
      () => 400,
    );
    statuses.push(status);
    return new Response(null, { status });
  };
  return { taken, statuses, receive };
}

test('a manifest goes from a first push to the catalogue, and a reviewer may ask for more on the way', async () => {
  const { hw, client } = start();
  const pushed = await client.listings.push({ ...name, body: manifest }, first).withResponse();
  expect([pushed.status, pushed.data.version.state]).toEqual([201, 'draft']);
  const submitted = await client.versions.submit({ ...name, version: '1.0.0', body: { note: 'Hello.' } });
  expect(submitted).toMatchObject({ decision: 'in_review', queue: { position: 1, length: 1 } });

  await hw.reviewer.requestChanges(listing, { reasons: ['price_unclear'], note: 'How much?' });
  const asked = await client.versions.get({ ...name, version: '1.0.0' });
  expect(asked).toMatchObject({
    state: 'action_required',
    owner: 'publisher',
    notes: [{ from: 'publisher' }],
  });
  expect(asked.decisions[0]?.reasons[0]?.code).toBe('price_unclear');

  const { etag } = await client.listings.get(name).withResponse();
  await client.listings.push({ ...name, body: { ...manifest, license: 'MIT' } }, { ifMatch: etag });
  await client.versions.submit({ ...name, version: '1.0.0', body: {} });
  await hw.reviewer.approve(listing);
  expect(await client.listings.get(name)).toMatchObject({
    state: 'live',
    live: { version: '1.0.0' },
    pending: null,
  });
  const { data } = await client.versions.list(name).page();
  expect(data.map(({ state }) => state)).toEqual(['live', 'withdrawn']);

  const { etag: live } = await client.listings.get(name).withResponse();
  const next = { ...manifest, version: '1.1.0', license: 'ISC' };
  await client.listings.push({ ...name, body: next }, { ifMatch: live });
  const diff = await client.listings.diff(name);
  expect([diff.from, diff.to, diff.changes.length]).toEqual(['1.0.0', '1.1.0', 2]);
});

test('what a reviewer rejects stays rejected, and the sandbox publishes at once', async () => {
  const { hw, client } = start();
  await client.listings.push({ ...name, body: manifest }, first);
  await client.versions.submit({ ...name, version: '1.0.0', body: {} });
  await hw.reviewer.reject(listing, { note: 'No.' });
  expect((await client.versions.get({ ...name, version: '1.0.0' })).state).toBe('rejected');
  await expect(hw.reviewer.approve(listing)).rejects.toMatchObject({ code: 'not_found' });

  const sandbox = start({ environment: 'sandbox' });
  await sandbox.client.listings.push({ ...name, body: manifest }, first);
  const answer = await sandbox.client.versions.submit({ ...name, version: '1.0.0', body: {} });
  expect([answer.decision, answer.version.state]).toEqual(['published', 'live']);
});

test('a lead is masked until it is accepted, and both sides write', async () => {
  const { hw, client } = await startLive();
  const { leadId } = await hw.customer.inquire(listing, {
    name: '王小明',
    email: 'xm@customer.cn',
    phone: '13812345678',
    message: '请致电 13812345678',
  });
  const offered = await client.leads.get({ leadId });
  expect(offered.contact).toEqual({ masked: true, name: '王**', email: 'x***@c***.cn', phone: '***78' });
  expect(offered.message).toBe('请致电 ***');
  expect(offered.respondBy).toBe('2026-11-25T02:00:00.000Z');

  await client.leads.sendMessage({ leadId, body: { body: 'Which region?' } });
  const second = client.leads.sendMessage({ leadId, body: { body: 'And which industry?' } });
  await expect(second).rejects.toMatchObject({ status: 409, code: 'conflict' });
  const accepted = await client.leads.accept({ leadId });
  expect(accepted.contact).toMatchObject({ masked: false, name: '王小明' });
  await hw.customer.write(leadId, '华东');
  const { data } = await client.leads.listMessages({ leadId }).page();
  expect(data.map(({ from, body }) => [from, body])).toEqual([
    ['partner', 'Which region?'],
    ['customer', '华东'],
  ]);
  expect((await client.leads.list().page()).data[0]?.unread).toBe(1);
  await client.leads.work({ leadId });
  expect((await client.leads.convert({ leadId })).state).toBe('converted');
});

test('a lead that nobody answers expires when its promise has passed, and one may be declined or lost', async () => {
  const { hw, client } = await startLive();
  const { leadId } = await hw.customer.inquire(listing);
  await hw.clock.advance(2 * 86_400_000);
  expect((await client.leads.get({ leadId })).state).toBe('offered');
  await hw.clock.advance(1);
  expect(await client.leads.get({ leadId })).toMatchObject({ state: 'expired', respondBy: null });

  const declined = await hw.customer.inquire(listing);
  const body = { reason: 'no_capacity', note: 'Sorry.' } as const;
  expect((await client.leads.decline({ leadId: declined.leadId, body })).decline?.label.en).toContain(
    'capacity',
  );
  const lost = await hw.customer.inquire(listing);
  await client.leads.accept({ leadId: lost.leadId });
  expect((await client.leads.lose({ leadId: lost.leadId, body: {} })).state).toBe('lost');
  const gone = await hw.customer.inquire(listing);
  await hw.customer.withdrawConsent(gone.leadId);
  expect(await client.leads.get({ leadId: gone.leadId })).toMatchObject({
    state: 'withdrawn',
    contact: null,
  });
  const offered = await client.leads.list({ state: 'offered' }).page();
  expect(offered.data).toEqual([]);
});

test('changes that a publisher does not make in time close the review', async () => {
  const { hw, client } = start();
  await client.listings.push({ ...name, body: manifest }, first);
  await client.versions.submit({ ...name, version: '1.0.0', body: {} });
  await hw.reviewer.requestChanges(listing);
  await hw.clock.advance(40 * 86_400_000);
  const version = await client.versions.get({ ...name, version: '1.0.0' });
  expect([version.state, version.stateCode]).toEqual(['withdrawn', 'unanswered']);
});

test('a receiver gets every event once, signed, and the feed lists the same', async () => {
  const { hw, client } = await startLive();
  const { taken, receive } = makeReceiver();
  hw.deliverTo(receive, { eventTypes: ['lead.offered', 'lead.state_changed'] });
  const before = hw.events.at(-1)?.id;
  const { leadId } = await hw.customer.inquire(listing);
  await client.leads.accept({ leadId });
  expect(taken).toHaveLength(1);
  await hw.deliver();
  expect(taken.map(({ type }) => type)).toEqual(['lead.offered', 'lead.state_changed']);
  const { data } = await client.events.list({ after: before }).page();
  expect(data.map(({ id }) => id)).toEqual(taken.map(({ id }) => id));
  expect(data.map(({ sequence }) => sequence)).toEqual([1, 2]);
});

test('what is refused comes again on schedule, and an endpoint that only fails is disabled after five days', async () => {
  const { hw, client } = await startLive();
  const at: number[] = [];
  const start = hw.clock.now().getTime();
  const endpoint = hw.deliverTo(() => {
    at.push((hw.clock.now().getTime() - start) / 1000);
    return new Response('later', { status: 503 });
  });
  await hw.customer.inquire(listing);
  await hw.clock.advance(40 * 60_000);
  expect(at).toEqual([0, 5, 305, 2105]);
  const [delivery] = (await client.webhookDeliveries.list({ endpointId: endpoint.id }).page()).data;
  expect(delivery).toMatchObject({ state: 'pending', attemptCount: 4 });
  const detail = await client.webhookDeliveries.get({ deliveryId: delivery?.id ?? '' });
  expect(detail.attempts[0]).toMatchObject({ status: 503, responseBody: 'later', trigger: 'schedule' });
  await hw.clock.advance(5 * 86_400_000);
  expect((await client.webhookDeliveries.get({ deliveryId: delivery?.id ?? '' })).state).toBe('failed');
  await hw.customer.inquire(listing);
  expect(await client.webhookEndpoints.get({ endpointId: endpoint.id })).toMatchObject({
    state: 'disabled',
    disabledReason: 'failing',
  });
});

test.each([
  ['duplicate', [204, 204, 204, 204], ['accepted', 'accepted', 'working', 'working']],
  ['reversed', [204, 204], ['working', 'accepted']],
  ['bad_signature', [400, 400, 204, 204], ['accepted', 'working']],
  ['stale', [400, 400, 204, 204], ['accepted', 'working']],
] as const)(
  'a %s round is answered %j, and what was refused comes again properly',
  async (fault, expected, states) => {
    const { hw, client } = await startLive();
    const { leadId } = await hw.customer.inquire(listing);
    const { taken, statuses, receive } = makeReceiver();
    const endpoint = hw.deliverTo(receive);
    await client.leads.accept({ leadId });
    await client.leads.work({ leadId });
    endpoint.misbehave(fault);
    await hw.clock.advance(10_000);
    expect(statuses).toEqual(expected);
    expect(taken.map(({ data }) => Object(data).state)).toEqual(states);
    expect(new Set(taken.map(({ id }) => id)).size).toBe(2);
  },
);

test('an endpoint is made, activated by a ping, tested, rotated, replayed and deleted over the API', async () => {
  const { hw, client } = await startLive();
  const { receive, taken } = makeReceiver();
  const { url } = hw.deliverTo(receive);
  const made = await client.webhookEndpoints.create({ body: { url, eventTypes: ['lead.offered'] } });
  expect(made.secret).toMatch(/^whsec_/);
  const endpointId = made.id;
  // It verifies with another secret than the one that was made.
  await expect(client.webhookEndpoints.activate({ endpointId })).rejects.toMatchObject({
    code: 'ping_failed',
  });
  const other = hw.deliverTo(() => new Response(null, { status: 204 }));
  await client.webhookEndpoints.update({ endpointId, body: { url: other.url } });
  expect((await client.webhookEndpoints.activate({ endpointId })).state).toBe('active');
  const sent = await client.webhookEndpoints.sendTestEvent({ endpointId, body: { type: 'lead.offered' } });
  await hw.deliver();
  expect((await client.webhookDeliveries.get({ deliveryId: sent.id })).state).toBe('succeeded');
  expect((await client.webhookDeliveries.replay({ deliveryId: sent.id })).state).toBe('pending');
  const rotated = await client.webhookEndpoints.rotateSecret({ endpointId, body: { overlapHours: 1 } });
  expect(rotated.secret).not.toBe(made.secret);
  expect((await client.webhookEndpoints.get({ endpointId })).signing).toHaveLength(2);
  await hw.clock.advance(3_600_000);
  expect((await client.webhookEndpoints.get({ endpointId })).signing).toHaveLength(1);
  const again = { which: 'never_attempted' } as const;
  expect((await client.webhookEndpoints.replay({ endpointId, body: again })).more).toBe(false);
  await client.webhookEndpoints.delete({ endpointId });
  await expect(client.webhookEndpoints.get({ endpointId })).rejects.toMatchObject({ status: 404 });
  expect((await client.webhookEndpoints.list().page()).data).toHaveLength(2);
  expect(taken).toEqual([]);
});

test('lists are read in pages, and a cursor of another list is refused', async () => {
  const { hw, client } = await startLive();
  for (let count = 0; count < 5; count += 1) await hw.customer.inquire(listing);
  const ids: string[] = [];
  for await (const lead of client.leads.list({ limit: 2 })) ids.push(lead.id);
  expect(new Set(ids).size).toBe(5);
  const { nextCursor } = await client.leads.list({ limit: 2 }).page();
  const mixed = client.leads.list({ limit: 2, state: 'lost', cursor: nextCursor ?? '' }).page();
  await expect(mixed).rejects.toMatchObject({ status: 400, code: 'invalid_cursor' });
});

test('keys open what their scopes name, and a failure can be asked for', async () => {
  const { hw, checked, client } = await startLive();
  const reader = createClient({ baseUrl: hw.baseUrl, apiKey: hw.makeKey(['listings:read']), fetch: checked });
  expect((await reader.whoami.get()).key?.scopes).toEqual(['listings:read']);
  await expect(reader.leads.list().page()).rejects.toMatchObject({ status: 403, code: 'forbidden' });
  const nobody = createClient({ baseUrl: hw.baseUrl, fetch: checked });
  expect((await nobody.whoami.get()).kind).toBe('anonymous');
  await expect(nobody.listings.get(name)).rejects.toMatchObject({ status: 401, code: 'unauthenticated' });

  hw.failNext({ status: 503, times: 2, retryAfter: '0' });
  const plain = createClient({ baseUrl: hw.baseUrl, apiKey: hw.apiKey, fetch: hw.fetch });
  expect((await plain.listings.get(name)).state).toBe('live');
  const none = client.listings.get({ ...name, slug: 'none' });
  await expect(none).rejects.toMatchObject({ status: 404, code: 'not_found' });
});

test('what the emulator does not play it says, and never answers as if it did', async () => {
  const { hw } = start();
  const answer = await hw.fetch(`${hw.baseUrl}/v1/catalogue`);
  expect([answer.status, (await answer.json()) as unknown]).toMatchObject([501, { code: 'not_emulated' }]);
});
