import type { Database } from '@headwater/database';
import { movableClock } from '@headwater/domain';
import { eventTypes } from '@headwater/domain/events';
import { z } from 'zod';
import { activateEndpoint, createEndpoint, deliverWebhooks, dispatchEvents } from '../../src/events/index.ts';
import { defineCommand } from '../../src/kit/index.ts';
import { createOutboundHttp } from '../../src/ports/index.ts';
import {
  makeOrganization,
  startWebhookReceiver,
  systemActor,
  testContext,
  testNow,
  type WebhookReceiver,
} from '../../src/testing/index.ts';

/** Stands for any command of another area that says something happened. */
export const emitLead = defineCommand({
  name: 'test.emitLead',
  permission: 'system',
  input: z.object({
    organizationId: z.string(),
    subject: z.string(),
    environment: z.enum(['live', 'sandbox']).default('live'),
    times: z.number().default(1),
  }),
  output: z.null(),
  async run({ input: { times, ...event }, ctx }) {
    for (let i = 0; i < times; i += 1)
      ctx.emit({ ...event, type: 'lead.offered', data: eventTypes['lead.offered']?.example ?? {} });
    ctx.record({ subject: event.subject, before: null, after: {} });
    return null;
  },
});

/** A partner with an active endpoint at a real receiver, and a platform context that shares its clock. */
export async function makeSubscriber(database: Database, clock = movableClock(testNow)) {
  const organization = await makeOrganization(database, { people: [['owner'], ['developer'], ['sales']] });
  const receiver = await startWebhookReceiver();
  const ports = { http: createOutboundHttp({ allowPrivateAddresses: true }) };
  const ctx = testContext({ database, actor: organization.actor, ports, clock });
  const system = { ...ctx, actor: systemActor };
  const { id, secret } = await createEndpoint(ctx, { url: receiver.url });
  await activateEndpoint(ctx, { endpointId: id });
  receiver.received.length = 0;
  return { organization, receiver, ctx, system, endpointId: id, secret };
}

export type Subscriber = Awaited<ReturnType<typeof makeSubscriber>>;

/** One round of the worker, without its loops. */
export async function deliverAll({ ctx }: { ctx: Subscriber['ctx'] }): Promise<number> {
  while ((await dispatchEvents(ctx)) > 0);
  return deliverWebhooks(ctx, { signal: new AbortController().signal });
}

export const idsOf = (receiver: WebhookReceiver) => receiver.received.map((r) => r.headers['webhook-id']);
