import { AppError } from '@headwater/domain';
import { cardSchema } from '@headwater/domain/discovery';
import { z } from 'zod';
import { defineQuery } from '../kit/index.ts';
import { collectionSchema, toCollection } from './collection-schema.ts';
import { findCollection, listCollectionItems } from './store-collections.ts';

/** For the desk: drafts too, and listings that customers do not see just now. */
export const getCollection = defineQuery({
  name: 'curation.getCollection',
  permission: 'curation.read',
  input: z.object({ collectionId: z.string().max(60) }),
  output: collectionSchema.extend({
    items: z.array(
      z.object({
        listingId: z.string(),
        listing: z.string(),
        name: z.object({ 'zh-CN': z.string().optional(), en: z.string().optional() }),
        state: z.string(),
        standing: z.string(),
        card: cardSchema.nullable(),
      }),
    ),
  }),
  async run({ input, ctx }) {
    const db = ctx.database.prisma;
    const row = await findCollection(db, { id: input.collectionId });
    if (!row) throw new AppError('not_found');
    const items = await listCollectionItems(db, row.id);
    return {
      ...toCollection(row, ctx.clock.now()),
      items: items.map(({ namespace, slug, ...item }) => ({ ...item, listing: `${namespace}/${slug}` })),
    };
  },
});
