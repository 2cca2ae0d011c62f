import { useTestDatabase } from '@headwater/database/testing';
import { attemptDelaysMs } from '@headwater/domain/events';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  deleteOldEvents,
  deliverWebhooks,
  dispatchEvents,
  getDelivery,
  getEndpoint,
  listDeliveries,
  rotateSecret,
} from '../../src/events/index.ts';
import { createAlarm } from '../../src/kit/index.ts';
import { makeOrganization, startWebhookReceiver } from '../../src/testing/index.ts';
import { deliverAll, emitLead, idsOf, makeSubscriber, type Subscriber } from './setup.ts';

const database = await useTestDatabase();
let s: Subscriber;
let subject = 0;
const hourMs = 3_600_000;

beforeAll(async () => {
  s = await makeSubscriber(database);
});
beforeEach(() => {
  s.receiver.received.length = 0;
  s.receiver.answer = 204;
  subject += 1;
});
afterAll(() => s.receiver.close());

const emit = (options: { times?: number; organizationId?: string; environment?: 'live' | 'sandbox' } = {}) =>
  emitLead(s.system, { organizationId: s.organization.id, subject: `led_test${subject}`, ...options });

const latest = async () => {
  const { data } = await listDeliveries(s.ctx, { endpointId: s.endpointId, limit: 1 });
  return getDelivery(s.ctx, { deliveryId: data[0]?.id ?? '' });
};

test('the official library verifies what we send, and refuses it when a byte differs', async () => {
  await emit();
  await deliverAll(s);
  const [got] = s.receiver.received;
  const official = new Webhook(s.secret);
  // The clock of the test is not the library's: move the check into the delivery's minute.
  const { body, headers } = got ?? { body: '', headers: {} };
  const verify = (text: string) => {
    const now = Date.now;
    Date.now = () => s.ctx.clock.now().getTime();
    try {
      return official.verify(text, headers as Record<string, string>);
    } finally {
      Date.now = now;
    }
  };
  const payload = verify(body);
  expect(payload).toMatchObject({
    type: 'lead.offered',
    api_version: 'v1',
    environment: 'live',
    sequence: 1,
    id: headers['webhook-id'],
  });
  expect(() => verify(body.replace('offered', 'Offered'))).toThrow();
});

test('events of one subject arrive in the order of their sequence', async () => {
  await emit({ times: 12 });
  await deliverAll(s);
  expect(s.receiver.received.map(({ body }) => JSON.parse(body).sequence)).toEqual(
    Array.from({ length: 12 }, (_, i) => i + 1),
  );
});

test('no event of another organisation, environment or type reaches an endpoint', async () => {
  const other = await makeOrganization(database);
  await emit({ organizationId: other.id });
  await emit({ environment: 'sandbox', organizationId: s.organization.id });
  expect(await deliverAll(s)).toBe(0);
  expect(s.receiver.received).toEqual([]);
});

test('a failed delivery is tried again on the published schedule, and then no more', async () => {
  s.receiver.answer = 503;
  await emit();
  await deliverAll(s);
  const [id] = idsOf(s.receiver);
  for (const delayMs of attemptDelaysMs.slice(1)) {
    s.ctx.clock.advance(delayMs - 1000);
    expect(await deliverAll(s), 'not before its time').toBe(0);
    s.ctx.clock.advance(delayMs * 0.1 + 1000);
    expect(await deliverAll(s)).toBe(1);
  }
  expect(new Set(idsOf(s.receiver))).toEqual(new Set([id]));
  const delivery = await latest();
  expect(delivery).toMatchObject({ state: 'failed', nextAttemptAt: null, attemptCount: 10 });
  expect(delivery.attempts.map((a) => [a.number, a.status, a.trigger])).toEqual(
    Array.from({ length: 10 }, (_, i) => [i + 1, 503, 'schedule']),
  );
  expect(delivery.attempts[0]?.responseBody).toBe('noted');
});

test('an answer of 2xx forgives every failure before it', async () => {
  await emit();
  await deliverAll(s);
  expect(await getEndpoint(s.ctx, { endpointId: s.endpointId })).toMatchObject({
    failingSince: null,
    state: 'active',
  });
});

test('a redirect is a failure and is not followed', async () => {
  s.receiver.answer = 302;
  await emit();
  await deliverAll(s);
  expect(s.receiver.received).toHaveLength(1);
  expect((await latest()).attempts).toMatchObject([{ status: 302 }]);
  s.receiver.answer = 204;
  s.ctx.clock.advance(6000);
  expect(await deliverAll(s)).toBe(1);
});

test('a dead receiver is logged without telling anything about the inside', async () => {
  const gone = await startWebhookReceiver();
  await gone.close();
  await database.prisma.webhookEndpoint.update({ where: { id: s.endpointId }, data: { url: gone.url } });
  await emit();
  await deliverAll(s);
  expect((await latest()).attempts).toMatchObject([
    { status: null, error: 'ECONNREFUSED', responseBody: null },
  ]);
  await database.prisma.webhookEndpoint.update({
    where: { id: s.endpointId },
    data: { url: s.receiver.url },
  });
  s.ctx.clock.advance(6000);
  await deliverAll(s);
});

test('during a rotation both secrets verify; after the overlap only the new one does', async () => {
  const { secret } = await rotateSecret(s.ctx, { endpointId: s.endpointId, overlapHours: 2 });
  const verifies = (key: string) => {
    const got = s.receiver.received.at(-1);
    const at = new Date(Number(got?.headers['webhook-timestamp']) * 1000);
    const signature = new Webhook(key).sign(String(got?.headers['webhook-id']), at, got?.body ?? '');
    return String(got?.headers['webhook-signature']).split(' ').includes(signature);
  };
  await emit();
  await deliverAll(s);
  expect([verifies(secret), verifies(s.secret)]).toEqual([true, true]);
  s.ctx.clock.advance(2 * hourMs + 1);
  await emit();
  await deliverAll(s);
  expect([verifies(secret), verifies(s.secret)]).toEqual([true, false]);
});

/** A subscriber whose receiver does not answer before it is let go. */
async function makeHanging() {
  const other = await makeSubscriber(database);
  other.ctx.clock.moveTo(s.ctx.clock.now());
  const held = Promise.withResolvers<void>();
  other.receiver.answer = () => held.promise.then(() => 200);
  return { other, letGo: held.resolve };
}

test('an endpoint that hangs delays no other, and gets no more than a few at a time', async () => {
  const { other, letGo } = await makeHanging();
  for (let i = 0; i < 12; i += 1)
    await emitLead(s.system, { organizationId: other.organization.id, subject: `led_slow${i}` });
  for (let i = 0; i < 30; i += 1)
    await emitLead(s.system, { organizationId: s.organization.id, subject: `led_fast${i}` });
  const running = deliverAll(s);
  await expect.poll(() => s.receiver.received.length, { timeout: 10_000 }).toBe(30);
  expect(other.receiver.received).toHaveLength(4);
  letGo();
  await running;
  expect(other.receiver.received).toHaveLength(12);
  await other.receiver.close();
}, 15_000);

test('what is announced while an endpoint hangs leaves at once, not at the next look', async () => {
  const { other, letGo } = await makeHanging();
  await emitLead(s.system, { organizationId: other.organization.id, subject: 'led_hangs' });
  await dispatchEvents(s.ctx);
  const alarm = createAlarm();
  const running = deliverWebhooks(s.ctx, { signal: new AbortController().signal, alarm });
  await expect.poll(() => other.receiver.received.length).toBe(1);
  await emit();
  await dispatchEvents(s.ctx);
  const announcedAt = performance.now();
  alarm.ring();
  await expect.poll(() => s.receiver.received.length, { interval: 5, timeout: 5000 }).toBe(1);
  expect(performance.now() - announcedAt).toBeLessThan(1500);
  letGo();
  await running;
  await other.receiver.close();
});

test('after 30 days events and their log are gone, but sequences go on', async () => {
  await emit();
  await deliverAll(s);
  s.ctx.clock.advance(30 * 24 * hourMs + 1);
  while ((await deleteOldEvents(s.ctx)) > 0);
  expect((await listDeliveries(s.ctx, { endpointId: s.endpointId })).data).toEqual([]);
  await emit();
  await deliverAll(s);
  expect(JSON.parse(s.receiver.received.at(-1)?.body ?? '{}').sequence).toBe(2);
});
