import { AppError, actorId, organizationOf } from '@headwater/domain';
import { z } from 'zod';
import { defineCommand, notifyWorker } from '../kit/index.ts';
import { lockBulk, requeueChanged, updateBulk } from './store-bulk.ts';

/** Writes the reverse of what a bulk change did, listing by listing; what somebody changed since stays. */
export const undoBulkChange = defineCommand({
  name: 'curation.undoBulkChange',
  permission: 'curation.decide',
  input: z.object({ bulkId: z.string().max(60) }),
  output: z.object({ id: z.string(), state: z.string() }),
  async run({ input, ctx }) {
    const bulk = await lockBulk(ctx.tx, input.bulkId);
    if (!bulk) throw new AppError('not_found');
    const now = ctx.clock.now();
    if (bulk.state !== 'done' || !bulk.undoUntil || bulk.undoUntil <= now)
      throw new AppError('illegal_transition', {
        detail: { en: 'The time for taking it back is over.', 'zh-CN': '已超过可撤销的时间。' },
        extra: { from: bulk.state },
      });
    const row = await updateBulk(ctx.tx, {
      id: bulk.id,
      data: { state: 'undoing', undoneById: actorId(ctx.actor), organizationId: organizationOf(ctx.actor) },
    });
    await requeueChanged(ctx.tx, bulk.id);
    ctx.record({ subject: bulk.id, before: { state: 'done' }, after: { state: 'undoing' } });
    await notifyWorker(ctx.tx);
    return row;
  },
});
