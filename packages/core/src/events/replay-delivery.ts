import { AppError } from '@headwater/domain';
import { z } from 'zod';
import { defineCommand, notifyWorker } from '../kit/index.ts';
import { assertActive } from './assert-active.ts';
import { deliverySchema, toDelivery } from './delivery-schema.ts';
import { loadEndpoint } from './load-endpoint.ts';
import { scopeOf } from './scope-of.ts';
import { findDelivery, requeueDelivery } from './store/index.ts';

/** Sends one again at once, with the same `webhook-id`, whether it arrived before or not; a whole new round of attempts. */
export const replayDelivery = defineCommand({
  name: 'events.replayDelivery',
  permission: 'webhook.write',
  input: z.object({ deliveryId: z.string().max(60) }),
  output: deliverySchema,
  async run({ input, ctx }) {
    const now = ctx.clock.now();
    const row = await findDelivery(ctx.tx, { id: input.deliveryId, scope: scopeOf(ctx.actor) });
    if (!row) throw new AppError('not_found');
    const endpoint = await loadEndpoint(ctx, row.endpointId);
    assertActive(endpoint);
    if (row.state === 'pending' && row.lockedUntil && row.lockedUntil > now)
      throw new AppError('conflict', {
        detail: { en: 'It is being delivered right now.', 'zh-CN': '该投递正在进行中。' },
      });
    const updated = await requeueDelivery(ctx.tx, { id: row.id, now });
    await notifyWorker(ctx.tx);
    ctx.record({
      subject: row.id,
      organizationId: endpoint.organizationId,
      before: { state: row.state },
      after: { state: updated.state, replay: true },
    });
    return toDelivery(updated);
  },
});
