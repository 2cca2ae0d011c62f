import { AppError, can } from '@headwater/domain';
import { z } from 'zod';
import { defineCommand } from '../kit/index.ts';
import { caseId } from './schema.ts';
import { findCase, findReading, markReading } from './store/cases.ts';

/** What was written so far is no longer new to the caller: a member of the publisher, or a reviewer. */
export const markConversationRead = defineCommand({
  name: 'review.markConversationRead',
  permission: 'signed_in',
  input: z.object({ caseId }),
  output: z.object({ readAt: z.string() }),
  async run({ input, ctx }) {
    const { actor } = ctx;
    const review = await findCase(ctx.tx, input.caseId);
    if (actor.kind !== 'user' || !review) throw new AppError('not_found');
    const own = review.organizationId === actor.organization?.id && can(actor, 'listing.read');
    if (!own && !can(actor, 'review.read')) throw new AppError('not_found');
    const { userId } = actor;
    const before = await findReading(ctx.tx, { caseId: review.id, userId });
    const readAt = ctx.clock.now();
    await markReading(ctx.tx, { caseId: review.id, userId, readAt });
    ctx.record({
      subject: review.id,
      // Who of the vendor has read what is not the publisher's to know.
      organizationId: own ? review.organizationId : null,
      before: before && { readAt: before.readAt.toISOString() },
      after: { readAt: readAt.toISOString() },
    });
    return { readAt: readAt.toISOString() };
  },
});
