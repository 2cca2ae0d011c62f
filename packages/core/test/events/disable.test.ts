import { useTestDatabase } from '@headwater/database/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  activateEndpoint,
  getEndpoint,
  listDeliveries,
  replayDelivery,
  replayMany,
} from '../../src/events/index.ts';
import { deliverAll, emitLead, idsOf, makeSubscriber, type Subscriber } from './setup.ts';

const database = await useTestDatabase();
let s: Subscriber;
const dayMs = 24 * 3_600_000;
let start = new Date();

beforeAll(async () => {
  s = await makeSubscriber(database);
  start = s.ctx.clock.now();
});
afterAll(() => s.receiver.close());

const emit = (subject: string) => emitLead(s.system, { organizationId: s.organization.id, subject });
const endpoint = () => getEndpoint(s.ctx, { endpointId: s.endpointId });
const mails = () =>
  database.prisma.mail.findMany({ orderBy: { id: 'asc' }, select: { template: true, to: true } });
const states = async () => {
  const { data } = await listDeliveries(s.ctx, { endpointId: s.endpointId });
  return data.map((delivery) => delivery.state).sort();
};

test('members who may mend an endpoint are told after one day and after three, then it is disabled after five', async () => {
  s.receiver.answer = 500;
  const told: Record<number, string[]> = {};
  for (const days of [0, 0.5, 1, 2, 3, 4, 4.9, 5]) {
    s.ctx.clock.moveTo(new Date(start.getTime() + days * dayMs));
    const before = (await mails()).length;
    await emit(`led_day${days}`);
    await deliverAll(s);
    told[days] = (await mails()).slice(before).map((mail) => `${mail.template} ${mail.to}`);
  }
  const [owner, developer] = s.organization.people.map((person) => person.email);
  const failing = [`webhook-failing ${owner}`, `webhook-failing ${developer}`].sort();
  expect(told[1]?.sort()).toEqual(failing);
  expect(told[3]?.sort()).toEqual(failing);
  expect(told[5]?.sort()).toEqual([`webhook-disabled ${owner}`, `webhook-disabled ${developer}`].sort());
  expect([0, 0.5, 2, 4, 4.9].flatMap((day) => told[day] ?? [])).toEqual([]);
  expect(await endpoint()).toMatchObject({ state: 'disabled', disabledReason: 'failing' });
});

test('a disabled endpoint is not called, and what happens meanwhile is set aside', async () => {
  s.receiver.received.length = 0;
  await emit('led_while_disabled');
  s.ctx.clock.advance(dayMs);
  expect(await deliverAll(s)).toBe(0);
  expect(s.receiver.received).toEqual([]);
  expect(await states()).toEqual(Array(9).fill('cancelled'));
});

test('an endpoint that still fails the ping stays disabled', async () => {
  await expect(activateEndpoint(s.ctx, { endpointId: s.endpointId })).rejects.toMatchObject({
    code: 'ping_failed',
    extra: { answered: 500 },
  });
  await expect(
    replayMany(s.ctx, { endpointId: s.endpointId, which: 'never_attempted' }),
  ).rejects.toMatchObject({ code: 'conflict' });
  expect((await endpoint()).state).toBe('disabled');
});

test('after it answers the ping, a replay brings what was never attempted and what failed', async () => {
  s.receiver.answer = 200;
  await activateEndpoint(s.ctx, { endpointId: s.endpointId });
  expect(await endpoint()).toMatchObject({ state: 'active', failingSince: null, disabledReason: null });
  s.receiver.received.length = 0;
  const { endpointId } = s;
  const untried = await replayMany(s.ctx, { endpointId, which: 'never_attempted' });
  expect(untried.queued).toBeGreaterThanOrEqual(1);
  await deliverAll(s);
  expect(s.receiver.received).toHaveLength(untried.queued);
  const tomorrow = new Date(start.getTime() + 10 * dayMs).toISOString();
  expect(await replayMany(s.ctx, { endpointId, which: 'failed', since: tomorrow })).toMatchObject({
    queued: 0,
  });
  const failed = await replayMany(s.ctx, { endpointId, which: 'failed', since: start.toISOString() });
  expect(failed).toEqual({ queued: 9 - untried.queued, more: false });
  await deliverAll(s);
  expect(await states()).toEqual(Array(9).fill('succeeded'));
  expect(new Set(idsOf(s.receiver)).size).toBe(9);
});

test('one delivery can be sent again with the same id, even after it arrived', async () => {
  const { data } = await listDeliveries(s.ctx, { endpointId: s.endpointId, state: 'succeeded', limit: 1 });
  s.receiver.received.length = 0;
  await replayDelivery(s.ctx, { deliveryId: data[0]?.id ?? '' });
  await deliverAll(s);
  expect(idsOf(s.receiver)).toEqual([data[0]?.eventId]);
});

test('410 disables at once and tells', async () => {
  s.receiver.answer = 410;
  const before = (await mails()).length;
  await emit('led_gone');
  await deliverAll(s);
  expect(await endpoint()).toMatchObject({ state: 'disabled', disabledReason: 'gone' });
  expect((await mails()).slice(before).map((mail) => mail.template)).toEqual([
    'webhook-disabled',
    'webhook-disabled',
  ]);
});
