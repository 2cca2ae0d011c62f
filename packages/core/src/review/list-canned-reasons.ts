import { z } from 'zod';
import { defineQuery } from '../kit/index.ts';
import { cannedReasonSchema, toCannedReason } from './canned-reason-schema.ts';
import { listCannedReasonRows } from './store/canned-reasons.ts';

/** The prepared texts in their order, retired ones on request. */
export const listCannedReasons = defineQuery({
  name: 'review.listCannedReasons',
  permission: 'review.read',
  input: z.object({ retired: z.boolean().default(false) }),
  output: z.object({ data: z.array(cannedReasonSchema) }),
  run: async ({ input, ctx }) => ({
    data: (await listCannedReasonRows(ctx.database.prisma, input)).map(toCannedReason),
  }),
});
