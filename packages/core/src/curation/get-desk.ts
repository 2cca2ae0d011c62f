import { actorId } from '@headwater/domain';
import { z } from 'zod';
import { defineQuery } from '../kit/index.ts';
import { countDesk } from './store-desk.ts';

const count = z.int().nonnegative();

/** What waits on the desk, in one statement: the numbers of its first page. */
export const getDesk = defineQuery({
  name: 'curation.getDesk',
  permission: 'curation.read',
  input: z.object({
    /** How far ahead a re-review counts as due. */
    reviewWithinDays: z.int().min(0).max(365).default(30),
  }),
  output: z.object({
    open: count,
    unclaimed: count,
    mine: count,
    overdue: count,
    rechecks: count,
    waitingPublisher: count,
    proposals: count,
    standingsDue: count,
    namespaceClaims: count,
    suspended: count,
  }),
  run: ({ input, ctx }) =>
    countDesk(ctx.database.prisma, {
      me: actorId(ctx.actor) ?? '',
      now: ctx.clock.now(),
      reviewWithinDays: input.reviewWithinDays,
    }),
});
