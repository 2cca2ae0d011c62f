import { AppError, actorId } from '@headwater/domain';
import { z } from 'zod';
import { defineCommand, notifyWorker } from '../kit/index.ts';
import { lockBulk, updateBulk } from './store-bulk.ts';

const moved = z.object({ id: z.string(), state: z.string() });

/** From draft to work; only who prepared it, because it runs in their name. */
export const startBulkChange = defineCommand({
  name: 'curation.startBulkChange',
  permission: 'curation.decide',
  input: z.object({ bulkId: z.string().max(60) }),
  output: moved,
  async run({ input, ctx }) {
    const bulk = await lockBulk(ctx.tx, input.bulkId);
    if (!bulk || bulk.createdById !== actorId(ctx.actor)) throw new AppError('not_found');
    if (bulk.state !== 'draft') throw new AppError('illegal_transition', { extra: { from: bulk.state } });
    const row = await updateBulk(ctx.tx, {
      id: bulk.id,
      data: { state: 'running', startedAt: ctx.clock.now() },
    });
    ctx.record({
      subject: bulk.id,
      before: { state: 'draft' },
      after: { state: 'running' },
      reason: bulk.rationale,
    });
    await notifyWorker(ctx.tx);
    return row;
  },
});
