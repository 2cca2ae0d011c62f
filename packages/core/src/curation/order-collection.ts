import { AppError } from '@headwater/domain';
import { z } from 'zod';
import { defineCommand } from '../kit/index.ts';
import { collectionSchema, fault, mostItems, toCollection } from './collection-schema.ts';
import {
  countListings,
  listItemIds,
  lockCollection,
  updateCollection,
  writeItems,
} from './store-collections.ts';

/** The listings of a collection in their order: adding, taking out and moving are all a new list. */
export const orderCollection = defineCommand({
  name: 'curation.orderCollection',
  permission: 'collection.write',
  input: z.object({
    collectionId: z.string().max(60),
    listings: z.array(z.string().max(60)).max(mostItems),
  }),
  output: collectionSchema,
  async run({ input, ctx }) {
    const before = await lockCollection(ctx.tx, input.collectionId);
    if (!before) throw new AppError('not_found');
    const listings = [...new Set(input.listings)];
    if ((await countListings(ctx.tx, listings)) !== listings.length)
      throw fault('/listings', 'unknown', {
        en: 'One of the listings does not exist.',
        'zh-CN': '其中有不存在的上架内容。',
      });
    if (before.state === 'published' && listings.length === 0)
      throw fault('/listings', 'empty', {
        en: 'Unpublish it before you empty it.',
        'zh-CN': '请先取消发布，再清空内容。',
      });
    const was = await listItemIds(ctx.tx, before.id);
    await writeItems(ctx.tx, before.id, listings);
    const now = ctx.clock.now();
    await updateCollection(ctx.tx, { id: before.id, data: { updatedAt: now } });
    ctx.record({ subject: before.id, before: { listings: was }, after: { listings } });
    return toCollection(
      { ...before, revision: before.revision + 1, updatedAt: now, _count: { items: listings.length } },
      now,
    );
  },
});
