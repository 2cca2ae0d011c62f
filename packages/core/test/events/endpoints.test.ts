import { useTestDatabase } from '@headwater/database/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  activateEndpoint,
  createEndpoint,
  deleteEndpoint,
  getDelivery,
  getEndpoint,
  listDeliveries,
  listEndpoints,
  listEvents,
  replayDelivery,
  replayMany,
  rotateSecret,
  sendTestEvent,
  updateEndpoint,
} from '../../src/events/index.ts';
import { createOutboundHttp } from '../../src/ports/index.ts';
import { keyActor, makeOrganization, testContext } from '../../src/testing/index.ts';
import { deliverAll, emitLead, idsOf, makeSubscriber, type Subscriber } from './setup.ts';

const database = await useTestDatabase();
let s: Subscriber;
beforeAll(async () => {
  s = await makeSubscriber(database);
});
afterAll(() => s.receiver.close());

const rejected = (promise: Promise<unknown>) =>
  promise.then(
    () => 'accepted',
    (error: { code?: string }) => error.code,
  );

test('a secret is whsec_ with 32 bytes, shown once, sealed at rest, and in no log', async () => {
  expect(s.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  const [secrets, audits] = await Promise.all([
    database.prisma.webhookSecret.findMany(),
    database.prisma.auditEntry.findMany(),
  ]);
  expect(
    JSON.stringify({ secrets, audits }, (_, v) => (typeof v === 'bigint' ? String(v) : v)),
  ).not.toContain(s.secret);
  expect(await getEndpoint(s.ctx, { endpointId: s.endpointId })).not.toHaveProperty('secret');
});

test('an endpoint receives nothing before it answered the ping, and the ping is signed', async () => {
  const other = await makeOrganization(database);
  const ctx = testContext({
    database,
    actor: other.actor,
    ports: { http: createOutboundHttp({ allowPrivateAddresses: true }) },
  });
  const { id } = await createEndpoint(ctx, { url: s.receiver.url });
  await emitLead(s.system, { organizationId: other.id, subject: 'led_early' });
  expect(await deliverAll(s)).toBe(0);
  s.receiver.received.length = 0;
  expect((await activateEndpoint(ctx, { endpointId: id })).state).toBe('active');
  const [ping] = s.receiver.received;
  expect(JSON.parse(ping?.body ?? '{}')).toMatchObject({ type: 'webhook.ping', data: { endpointId: id } });
  expect(ping?.headers['webhook-signature']).toMatch(/^v1,/);
  expect((await replayMany(ctx, { endpointId: id, which: 'never_attempted' })).queued).toBe(1);
  await deliverAll(s);
});

test('an address of the inside is refused', async () => {
  const ctx = { ...s.ctx, ports: { ...s.ctx.ports, http: createOutboundHttp() } };
  expect(await rejected(activateEndpoint(ctx, { endpointId: s.endpointId }))).toBe('address_refused');
});

test.each([
  'http://example.com/hook',
  'ftp://example.com/hook',
  'https://user:pass@example.com/hook',
  'https://example.com/hook#part',
  'not an address',
  `https://example.com/${'x'.repeat(2000)}`,
])('%.40s is not an endpoint', async (url) => {
  expect(await rejected(createEndpoint(s.ctx, { url }))).toBe('invalid_input');
});

test('a moved endpoint must answer the ping again; other changes leave it active', async () => {
  const before = await getEndpoint(s.ctx, { endpointId: s.endpointId });
  const named = await updateEndpoint(s.ctx, { endpointId: s.endpointId, description: 'CRM' });
  expect(named).toMatchObject({ state: 'active', description: 'CRM', revision: before.revision + 1 });
  const moved = await updateEndpoint(s.ctx, { endpointId: s.endpointId, url: `${s.receiver.url}?v=2` });
  expect(moved.state).toBe('pending');
  expect((await activateEndpoint(s.ctx, { endpointId: s.endpointId })).state).toBe('active');
});

test('a change made from an older reading is refused', async () => {
  const ctx = { ...s.ctx, ifRevision: 1 };
  expect(await rejected(updateEndpoint(ctx, { endpointId: s.endpointId, description: 'late' }))).toBe(
    'precondition_failed',
  );
});

test('a test event is the documented example, to this endpoint only, and not in the feed', async () => {
  s.receiver.received.length = 0;
  await sendTestEvent(s.ctx, { endpointId: s.endpointId, type: 'namespace.proved' });
  await deliverAll(s);
  expect(JSON.parse(s.receiver.received[0]?.body ?? '{}')).toMatchObject({
    type: 'namespace.proved',
    subject: s.endpointId,
    data: { namespace: 'acme' },
  });
  expect((await listEvents(s.ctx, {})).data).toEqual([]);
});

test('the feed pages in the order in which events left, and resumes after the last one seen', async () => {
  await emitLead(s.system, { organizationId: s.organization.id, subject: 'led_feed', times: 5 });
  expect((await listEvents(s.ctx, {})).data, 'only what has left').toEqual([]);
  await deliverAll(s);
  const first = await listEvents(s.ctx, { limit: 2 });
  const second = await listEvents(s.ctx, { limit: 2, cursor: first.nextCursor ?? '' });
  const rest = await listEvents(s.ctx, { after: second.data[1]?.id });
  const sequences = [...first.data, ...second.data, ...rest.data].map((event) => event.sequence);
  expect(sequences).toEqual([1, 2, 3, 4, 5]);
  expect(rest.nextCursor).toBeNull();
  const newest = await listEvents(s.ctx, { order: 'desc', limit: 1 });
  expect(newest.data[0]?.sequence).toBe(5);
  expect(await rejected(listEvents(s.ctx, { cursor: first.nextCursor ?? '', order: 'desc' }))).toBe(
    'invalid_cursor',
  );
});

test('another tenant, and the same tenant in the sandbox, meets 404 or nothing', async () => {
  const other = await makeOrganization(database);
  const stranger = testContext({ database, actor: other.actor });
  const sandbox = testContext({
    database,
    actor: keyActor({
      organizationId: s.organization.id,
      scopes: ['webhooks:write'],
      environment: 'sandbox',
    }),
  });
  const { data } = await listDeliveries(s.ctx, { endpointId: s.endpointId, limit: 1 });
  const deliveryId = data[0]?.id ?? '';
  const { endpointId } = s;
  const before = await getEndpoint(s.ctx, { endpointId });
  for (const ctx of [stranger, sandbox]) {
    expect((await listEndpoints(ctx, {})).data).toEqual([]);
    expect((await listEvents(ctx, {})).data).toEqual([]);
    const attempts = [
      getEndpoint(ctx, { endpointId }),
      updateEndpoint(ctx, { endpointId, description: 'mine' }),
      deleteEndpoint(ctx, { endpointId }),
      activateEndpoint(ctx, { endpointId }),
      rotateSecret(ctx, { endpointId }),
      sendTestEvent(ctx, { endpointId, type: 'lead.offered' }),
      listDeliveries(ctx, { endpointId }),
      getDelivery(ctx, { deliveryId }),
      replayDelivery(ctx, { deliveryId }),
      replayMany(ctx, { endpointId, which: 'never_attempted' }),
    ];
    expect(await Promise.all(attempts.map(rejected))).toEqual(attempts.map(() => 'not_found'));
  }
  expect(await getEndpoint(s.ctx, { endpointId })).toEqual(before);
});

test('a member without webhook rights reads no endpoint and changes none', async () => {
  const sales = s.organization.people[2]?.actor ?? { kind: 'anonymous' };
  const ctx = testContext({ database, actor: sales });
  expect(await rejected(listEndpoints(ctx, {}))).toBe('forbidden');
  expect(await rejected(createEndpoint(ctx, { url: 'https://example.com' }))).toBe('forbidden');
  expect(await rejected(createEndpoint(testContext({ database }), { url: 'https://example.com' }))).toBe(
    'unauthenticated',
  );
});

test('a deleted endpoint takes its deliveries with it, even while they are due', async () => {
  await emitLead(s.system, { organizationId: s.organization.id, subject: 'led_deleted' });
  await deleteEndpoint(s.ctx, { endpointId: s.endpointId });
  s.receiver.received.length = 0;
  await deliverAll(s);
  expect(idsOf(s.receiver)).toEqual([]);
  expect((await listEvents(s.ctx, { subject: 'led_deleted' })).data).toHaveLength(1);
});
