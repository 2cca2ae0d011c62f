import { AppError } from '@headwater/domain';
import { cardSchema } from '@headwater/domain/discovery';
import { z } from 'zod';
import { bilingualSchema } from '../catalogue/index.ts';
import { defineQuery } from '../kit/index.ts';
import { toCollection } from './collection-schema.ts';
import { findCollection, listCollectionItems, listOpenCollectionRows } from './store-collections.ts';

const shownSchema = z.object({
  slug: z.string(),
  name: bilingualSchema,
  description: bilingualSchema,
  validUntil: z.iso.datetime().nullable(),
  updatedAt: z.iso.datetime(),
  size: z.int(),
});

/** A collection as customers see it: published, within its time, only listings that are on show. */
export const showCollection = defineQuery({
  name: 'curation.showCollection',
  permission: 'public',
  input: z.object({ slug: z.string().max(60) }),
  output: shownSchema.extend({ cards: z.array(cardSchema) }),
  async run({ input, ctx }) {
    const db = ctx.database.prisma;
    const row = await findCollection(db, { slug: input.slug });
    const collection = row && toCollection(row, ctx.clock.now());
    if (collection?.phase !== 'open') throw new AppError('not_found');
    const items = await listCollectionItems(db, collection.id);
    return { ...collection, cards: items.flatMap(({ card }) => card ?? []) };
  },
});

/** What is open now, for the home page and the catalogue. */
export const showCollections = defineQuery({
  name: 'curation.showCollections',
  permission: 'public',
  input: z.object({ limit: z.int().min(1).max(50).default(12) }),
  output: z.object({ data: z.array(shownSchema) }),
  async run({ input, ctx }) {
    const now = ctx.clock.now();
    const rows = await listOpenCollectionRows(ctx.database.prisma, { now, limit: input.limit });
    return { data: rows.map((row) => toCollection(row, now)) };
  },
});
