import { AppError } from '@headwater/domain';
import { z } from 'zod';
import { defineQuery } from '../kit/index.ts';
import { grantSchema } from './schema.ts';
import { findGrant } from './store.ts';
import { toGrant } from './to-grant.ts';

export const getStanding = defineQuery({
  name: 'curation.getStanding',
  permission: 'curation.read',
  input: z.object({ grantId: z.string().max(60) }),
  output: grantSchema,
  async run({ input, ctx }) {
    const grant = await findGrant(ctx.database.prisma, input.grantId);
    if (!grant) throw new AppError('not_found');
    return toGrant(ctx.database.prisma, grant);
  },
});
