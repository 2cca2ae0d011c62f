import { AppError } from '@headwater/domain';
import { z } from 'zod';
import { assertRevision, defineCommand } from '../kit/index.ts';
import {
  assertTerm,
  collectionInput,
  collectionSchema,
  slugTaken,
  toCollection,
  toColumns,
} from './collection-schema.ts';
import { findCollection, lockCollection, updateCollection } from './store-collections.ts';

/** Its words, address and time. */
export const editCollection = defineCommand({
  name: 'curation.editCollection',
  permission: 'collection.write',
  input: z.object({ collectionId: z.string().max(60), ...collectionInput }),
  output: collectionSchema,
  async run({ input, ctx }) {
    assertTerm(input);
    const before = await lockCollection(ctx.tx, input.collectionId);
    if (!before) throw new AppError('not_found');
    assertRevision(ctx, before.revision);
    const other = await findCollection(ctx.tx, { slug: input.slug });
    if (other && other.id !== before.id) throw slugTaken();
    const now = ctx.clock.now();
    const data = { slug: input.slug, ...toColumns(input), updatedAt: now };
    const row = await updateCollection(ctx.tx, { id: before.id, data });
    const output = toCollection(row, now);
    ctx.record({ subject: row.id, before: toCollection(before, now), after: output });
    return output;
  },
});
