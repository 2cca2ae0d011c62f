import { AppError } from '@headwater/domain';
import { z } from 'zod';
import { defineCommand, notifyWorker } from '../kit/index.ts';
import { findAnyDelivery, requeueAnyDelivery } from './store.ts';

/** One failed delivery of any organisation, sent again with the same `webhook-id`. */
export const replayFailedDelivery = defineCommand({
  name: 'operations.replayFailedDelivery',
  permission: 'operations.write',
  input: z.object({ deliveryId: z.string().max(60) }),
  output: z.object({ id: z.string(), state: z.string() }),
  async run({ input, ctx }) {
    const row = await findAnyDelivery(ctx.tx, input.deliveryId);
    if (!row) throw new AppError('not_found');
    if (row.state !== 'failed' || row.endpoint.state !== 'active')
      throw new AppError('illegal_transition', { extra: { from: row.state, endpoint: row.endpoint.state } });
    const updated = await requeueAnyDelivery(ctx.tx, { id: row.id, now: ctx.clock.now() });
    await notifyWorker(ctx.tx);
    ctx.record({
      subject: row.id,
      organizationId: row.endpoint.organization.id,
      before: { state: row.state },
      after: { state: updated.state, replay: true },
    });
    return updated;
  },
});
