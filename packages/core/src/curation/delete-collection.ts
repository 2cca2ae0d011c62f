import { AppError } from '@headwater/domain';
import { z } from 'zod';
import { defineCommand } from '../kit/index.ts';
import { toCollection } from './collection-schema.ts';
import { deleteCollectionRow, listItemIds, lockCollection } from './store-collections.ts';

/** Only a draft; a published one is taken back first. The log keeps what it was. */
export const deleteCollection = defineCommand({
  name: 'curation.deleteCollection',
  permission: 'collection.write',
  input: z.object({ collectionId: z.string().max(60) }),
  output: z.object({ id: z.string() }),
  async run({ input, ctx }) {
    const before = await lockCollection(ctx.tx, input.collectionId);
    if (!before) throw new AppError('not_found');
    if (before.state !== 'draft') throw new AppError('illegal_transition', { extra: { from: before.state } });
    const listings = await listItemIds(ctx.tx, before.id);
    await deleteCollectionRow(ctx.tx, before.id);
    ctx.record({
      subject: before.id,
      before: { ...toCollection(before, ctx.clock.now()), listings },
      after: null,
    });
    return { id: before.id };
  },
});
