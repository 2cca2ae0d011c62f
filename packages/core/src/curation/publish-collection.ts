import { AppError } from '@headwater/domain';
import { z } from 'zod';
import { defineCommand } from '../kit/index.ts';
import { collectionSchema, fault, toCollection } from './collection-schema.ts';
import { lockCollection, updateCollection } from './store-collections.ts';

/** Puts a collection before customers within its time, or takes it back. */
export const publishCollection = defineCommand({
  name: 'curation.publishCollection',
  permission: 'collection.write',
  input: z.object({ collectionId: z.string().max(60), published: z.boolean() }),
  output: collectionSchema,
  async run({ input, ctx }) {
    const before = await lockCollection(ctx.tx, input.collectionId);
    if (!before) throw new AppError('not_found');
    if (input.published && before._count.items === 0)
      throw fault('/listings', 'empty', {
        en: 'Add a listing before you publish it.',
        'zh-CN': '请先添加上架内容，再发布。',
      });
    const now = ctx.clock.now();
    const state = input.published ? 'published' : 'draft';
    const row = await updateCollection(ctx.tx, { id: before.id, data: { state, updatedAt: now } });
    ctx.record({ subject: row.id, before: { state: before.state }, after: { state } });
    return toCollection(row, now);
  },
});
