import { actorId } from '@headwater/domain';
import { z } from 'zod';
import { defineCommand } from '../kit/index.ts';
import {
  assertTerm,
  collectionInput,
  collectionSchema,
  slugTaken,
  toCollection,
  toColumns,
} from './collection-schema.ts';
import { findCollection, insertCollection } from './store-collections.ts';

/** A draft with its words; listings and publication follow. */
export const createCollection = defineCommand({
  name: 'curation.createCollection',
  permission: 'collection.write',
  input: z.object(collectionInput),
  output: collectionSchema,
  async run({ input, ctx }) {
    assertTerm(input);
    if (await findCollection(ctx.tx, { slug: input.slug })) throw slugTaken();
    const now = ctx.clock.now();
    const row = await insertCollection(ctx.tx, {
      slug: input.slug,
      ...toColumns(input),
      createdById: actorId(ctx.actor),
      createdAt: now,
      updatedAt: now,
    });
    const output = toCollection(row, now);
    ctx.record({ subject: row.id, before: null, after: output });
    return output;
  },
});
