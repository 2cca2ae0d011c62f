import { z } from 'zod';
import { defineCommand, notifyWorker } from '../kit/index.ts';
import { assertActive } from './assert-active.ts';
import { endpointIdInput } from './endpoint-schema.ts';
import { loadEndpoint } from './load-endpoint.ts';
import { requeueDeliveries } from './store/index.ts';

const batch = 5000;

export const replayResultSchema = z
  .object({
    queued: z.number().int(),
    more: z.boolean().describe('There were more than one call takes; call again'),
  })
  .meta({ id: 'WebhookReplay' });

/** `failed`: what was tried in vain since a date. `never_attempted`: what was set aside while the endpoint was not active. */
export const replayMany = defineCommand({
  name: 'events.replayMany',
  permission: 'webhook.write',
  input: z.discriminatedUnion('which', [
    endpointIdInput.extend({ which: z.literal('failed'), since: z.iso.datetime() }),
    endpointIdInput.extend({ which: z.literal('never_attempted') }),
  ]),
  output: replayResultSchema,
  async run({ input, ctx }) {
    const endpoint = await loadEndpoint(ctx, input.endpointId);
    assertActive(endpoint);
    const queued = await requeueDeliveries(ctx.tx, {
      endpointId: endpoint.id,
      which: input.which === 'failed' ? { failedSince: new Date(input.since) } : { neverAttempted: true },
      now: ctx.clock.now(),
      limit: batch,
    });
    await notifyWorker(ctx.tx);
    ctx.record({
      subject: endpoint.id,
      organizationId: endpoint.organizationId,
      before: null,
      after: { replay: input.which, queued },
    });
    return { queued, more: queued === batch };
  },
});
