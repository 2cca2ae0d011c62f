import { z } from 'zod';
import { defineQuery } from '../kit/index.ts';
import { listReviewerRows } from './store/reviewers.ts';

/** To whom a case may be handed over. */
export const listReviewers = defineQuery({
  name: 'review.listReviewers',
  permission: 'review.decide',
  input: z.object({}),
  output: z.object({ data: z.array(z.object({ id: z.string(), name: z.string() })) }),
  run: async ({ ctx }) => ({
    data: (await listReviewerRows(ctx.database.prisma)).map(({ userId, user }) => ({
      id: userId,
      name: user.name,
    })),
  }),
});
