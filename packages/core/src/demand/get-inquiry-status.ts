import { AppError } from '@headwater/domain';
import { z } from 'zod';
import { defineQuery, sha256 } from '../kit/index.ts';
import { inquirySchema, toInquiry } from './inquiry-schema.ts';
import { findLead } from './store.ts';

export const statusTokenSchema = z.string().min(20).max(100);

/** For whoever holds the status link. */
export const getInquiryStatus = defineQuery({
  name: 'demand.getInquiryStatus',
  permission: 'public',
  input: z.object({ token: statusTokenSchema }),
  output: inquirySchema,
  async run({ input, ctx }) {
    const row = await findLead(ctx.database.prisma, { statusTokenHash: sha256(input.token) });
    if (!row) throw new AppError('not_found');
    return toInquiry(row);
  },
});
