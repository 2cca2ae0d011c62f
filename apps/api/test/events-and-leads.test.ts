import { sendInquiry } from '@headwater/core/demand';
import { activateEndpoint, deliverWebhooks, dispatchEvents } from '@headwater/core/events';
import { createOutboundHttp } from '@headwater/core/ports';
import { exampleInquiry, makeLiveListings, startWebhookReceiver, testContext } from '@headwater/core/testing';
import { exampleManifests } from '@headwater/manifest';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp } from './harness.ts';

const api = await createTestApp({ ports: { http: createOutboundHttp({ allowPrivateAddresses: true }) } });
const receiver = await startWebhookReceiver();
afterAll(() => receiver.close());

let partnerId = '';
let key = '';
let otherKey = '';
let readKey = '';
beforeAll(async () => {
  partnerId = (await api.makeOrganization({ kind: 'partner' })).id;
  const scopes = ['webhooks:write', 'leads:write'] as const;
  key = await api.keyFor({ organizationId: partnerId, scopes: [...scopes] });
  readKey = await api.keyFor({ organizationId: partnerId, scopes: ['webhooks:read', 'leads:read'] });
  const other = await api.makeOrganization({ kind: 'partner' });
  otherKey = await api.keyFor({ organizationId: other.id, scopes: [...scopes] });
  await makeLiveListings(api.database, {
    organizationId: partnerId,
    manifests: [exampleManifests.integration],
  });
});

const inquire = () => sendInquiry(testContext({ database: api.database, clock: api.clock }), exampleInquiry);

it('an inquiry arrives as a signed webhook, is read masked, accepted once, and followed in the feed', async () => {
  const made = await api.call('/v1/webhook-endpoints', {
    key,
    body: { url: receiver.url, eventTypes: ['lead.offered'] },
    headers: { 'idempotency-key': 'make-endpoint' },
  });
  expect(made.status).toBe(201);
  expect(made.json.secret).toMatch(/^whsec_/);
  const active = await api.call(`/v1/webhook-endpoints/${made.json.id}/activate`, { key, method: 'POST' });
  expect([active.status, active.json.state]).toEqual([200, 'active']);
  receiver.received.length = 0;

  await inquire();
  await dispatchEvents(api.deps);
  await deliverWebhooks(api.deps, { signal: new AbortController().signal });
  const event = JSON.parse(receiver.received[0]?.body ?? '{}');
  expect(event).toMatchObject({ type: 'lead.offered', sequence: 1 });

  const path = `/v1/leads/${event.data.leadId}`;
  const read = await api.call(path, { key });
  expect(read.json).toMatchObject({ state: 'offered', contact: { masked: true, name: '王**' } });
  const etag = read.headers.get('etag') ?? '';
  const accepted = await api.call(`${path}/accept`, { key, method: 'POST', headers: { 'if-match': etag } });
  expect(accepted.json).toMatchObject({ state: 'accepted', contact: { masked: false, name: '王小明' } });
  const again = await api.call(`${path}/accept`, { key, method: 'POST', headers: { 'if-match': etag } });
  expect([again.status, again.json.code]).toEqual([412, 'precondition_failed']);
  const twice = await api.call(`${path}/accept`, { key, method: 'POST' });
  expect([twice.status, twice.json.code]).toEqual([409, 'illegal_transition']);

  await dispatchEvents(api.deps);
  const feed = await api.call(`/v1/events?subject=${event.data.leadId}&after=${event.id}`, { key: readKey });
  expect(feed.json.data.map((one: { type: string }) => one.type)).toEqual(['lead.state_changed']);
  const log = await api.call(`/v1/webhook-endpoints/${made.json.id}/deliveries?state=succeeded`, {
    key: readKey,
  });
  expect(log.json.data).toMatchObject([{ eventId: event.id, state: 'succeeded' }]);
  const replay = await api.call(`/v1/webhook-deliveries/${log.json.data[0].id}/replay`, {
    key,
    method: 'POST',
  });
  expect([replay.status, replay.json.state]).toEqual([202, 'pending']);
});

it('every route answers 401 without a key, 403 without the scope and 404 for another tenant', async () => {
  const endpoint = (await api.call('/v1/webhook-endpoints', { key })).json.data[0].id;
  const delivery = (await api.call(`/v1/webhook-endpoints/${endpoint}/deliveries`, { key })).json.data[0].id;
  const lead = (await api.call('/v1/leads', { key })).json.data[0].id;
  const writes: [string, string, unknown][] = [
    ['POST', `/v1/leads/${lead}/accept`, undefined],
    ['POST', `/v1/leads/${lead}/decline`, { reason: 'other' }],
    ['POST', `/v1/leads/${lead}/work`, undefined],
    ['POST', `/v1/leads/${lead}/convert`, undefined],
    ['POST', `/v1/leads/${lead}/lose`, {}],
    ['PATCH', `/v1/webhook-endpoints/${endpoint}`, { description: 'x' }],
    ['DELETE', `/v1/webhook-endpoints/${endpoint}`, undefined],
    ['POST', `/v1/webhook-endpoints/${endpoint}/activate`, undefined],
    ['POST', `/v1/webhook-endpoints/${endpoint}/rotate-secret`, {}],
    ['POST', `/v1/webhook-endpoints/${endpoint}/test-events`, { type: 'lead.offered' }],
    ['POST', `/v1/webhook-endpoints/${endpoint}/replay`, { which: 'never_attempted' }],
    ['POST', `/v1/webhook-deliveries/${delivery}/replay`, undefined],
  ];
  const reads: [string, string, unknown][] = [
    ['GET', `/v1/leads/${lead}`, undefined],
    ['GET', `/v1/webhook-endpoints/${endpoint}`, undefined],
    ['GET', `/v1/webhook-endpoints/${endpoint}/deliveries`, undefined],
    ['GET', `/v1/webhook-deliveries/${delivery}`, undefined],
  ];
  const status = async ([method, path, body]: [string, string, unknown], as: string | null) =>
    (await api.call(path, { method, key: as, ...(body === undefined ? {} : { body }) })).status;
  for (const one of [...writes, ...reads]) {
    expect(await status(one, null), one.join(' ')).toBe(401);
    expect(await status(one, otherKey), one.join(' ')).toBe(404);
  }
  for (const one of writes) expect(await status(one, readKey), one.join(' ')).toBe(403);
  expect(await status(['GET', '/v1/events?typ=x', undefined], key)).toBe(400);
  expect((await api.call('/v1/leads', { key: otherKey })).json.data).toEqual([]);
});

it('wrong input names its place and changes nothing', async () => {
  const bad = await api.call('/v1/webhook-endpoints', { key, body: { url: 'http://example.com' } });
  expect(bad.json).toMatchObject({ status: 400, code: 'invalid_input', errors: [{ pointer: '/url' }] });
  const type = await api.call('/v1/webhook-endpoints', {
    key,
    body: { url: 'https://example.com', eventTypes: ['no.such'] },
  });
  expect(type.json.errors[0].pointer).toBe('/eventTypes/0');
  expect((await api.call('/v1/webhook-endpoints', { key })).json.data).toHaveLength(1);
});

it('a private address is refused where the deployment does not allow it', async () => {
  const strict = { ...api.deps, ports: { ...api.deps.ports, http: createOutboundHttp() } };
  const endpointId = (await api.call('/v1/webhook-endpoints', { key })).json.data[0].id;
  const actor = {
    kind: 'api_key' as const,
    keyId: 'key_1',
    name: 'test',
    organizationId: partnerId,
    scopes: ['webhooks:write' as const],
    environment: 'live' as const,
  };
  const ctx = { ...testContext({ database: api.database, actor, clock: api.clock }), ports: strict.ports };
  await expect(activateEndpoint(ctx, { endpointId })).rejects.toMatchObject({ code: 'address_refused' });
});

it('the OpenAPI document describes every event as a webhook', async () => {
  const { json } = await api.call('/openapi.json');
  expect(Object.keys(json.webhooks)).toContain('lead.offered');
  expect(Object.keys(json.paths)).toContain('/v1/webhook-endpoints/{endpointId}/deliveries');
});
