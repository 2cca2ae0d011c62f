import { AppError } from '@headwater/domain';
import { publisherSchema } from '@headwater/domain/discovery';
import { z } from 'zod';
import { defineQuery } from '../kit/index.ts';
import { findPublisher } from './store-read.ts';

/** Who stands behind a namespace; only those with something in the catalogue are public. */
export const getPublisher = defineQuery({
  name: 'discovery.getPublisher',
  permission: 'public',
  input: z.object({ namespace: z.string().max(128).toLowerCase() }),
  output: publisherSchema,
  async run({ input, ctx }) {
    const publisher = await findPublisher(ctx.database, input.namespace);
    if (!publisher) throw new AppError('not_found');
    return publisher;
  },
});
