import { newId } from '@headwater/domain';
import { eventTypes } from '@headwater/domain/events';
import { z } from 'zod';
import { defineCommand, notifyWorker } from '../kit/index.ts';
import { assertActive } from './assert-active.ts';
import { deliverySchema, toDelivery } from './delivery-schema.ts';
import { endpointIdInput } from './endpoint-schema.ts';
import { loadEndpoint } from './load-endpoint.ts';
import { scopeOf } from './scope-of.ts';
import { insertDelivery, insertTestEvent } from './store/index.ts';

const known = Object.keys(eventTypes) as [string, ...string[]];

/** Delivers the documented example of a type to one endpoint. Its subject is the endpoint: that tells it from the real thing. */
export const sendTestEvent = defineCommand({
  name: 'events.sendTestEvent',
  permission: 'webhook.write',
  input: endpointIdInput.extend({ type: z.enum(known) }),
  output: deliverySchema,
  async run({ input, ctx }) {
    const endpoint = await loadEndpoint(ctx, input.endpointId);
    assertActive(endpoint);
    const at = ctx.clock.now();
    const eventId = newId('evt');
    await insertTestEvent(ctx.tx, {
      id: eventId,
      type: input.type,
      subject: endpoint.id,
      scope: scopeOf(ctx.actor),
      data: eventTypes[input.type]?.example ?? {},
      at,
    });
    const row = await insertDelivery(ctx.tx, {
      id: newId('whd'),
      endpointId: endpoint.id,
      eventId,
      nextAttemptAt: at,
      createdAt: at,
    });
    await notifyWorker(ctx.tx);
    ctx.record({
      subject: endpoint.id,
      organizationId: endpoint.organizationId,
      before: null,
      after: { testEvent: input.type },
    });
    return toDelivery(row);
  },
});
