import { z } from 'zod';
import { getVersionById, lockListingById, moveVersion } from '../catalogue/index.ts';
import { type CommandContext, defineCommand } from '../kit/index.ts';
import { notifyPublisher } from './notify-publisher.ts';
import { getCaseRow, listNewlyMissed, listUnanswered, updateCase } from './store/cases.ts';

/** Looks at every review clock: ours that ran out earn a fast lane, the publisher's that ran out close the case. */
export const markMissedClocks = defineCommand({
  name: 'review.markMissedClocks',
  permission: 'system',
  input: z.object({}),
  output: z.object({ missed: z.array(z.string()), closed: z.array(z.string()) }),
  async run({ ctx }) {
    const now = ctx.clock.now();
    const missed = await listNewlyMissed(ctx.tx, now);
    for (const review of missed) {
      await updateCase(ctx.tx, { id: review.id, data: { missedAt: now } });
      ctx.record({
        subject: review.id,
        organizationId: review.organizationId,
        before: { missedAt: null },
        after: { missedAt: now },
      });
    }
    const unanswered = await listUnanswered(ctx.tx, now);
    for (const review of unanswered) await close(ctx, review);
    return { missed: missed.map((row) => row.id), closed: unanswered.map((row) => row.id) };
  },
});

async function close(
  ctx: CommandContext,
  { id, listingId }: { id: string; listingId: string },
): Promise<void> {
  const listing = await lockListingById(ctx.tx, listingId);
  const review = await getCaseRow(ctx.tx, id);
  const version = await getVersionById(ctx.tx, review.versionId);
  // The publisher may have acted between the reading of the list and the lock.
  if (review.state !== 'waiting_publisher' || version.state !== 'action_required') return;
  const moved = await moveVersion(ctx, { listing, version, to: 'withdrawn', code: 'unanswered' });
  await updateCase(ctx.tx, { id, data: { state: 'withdrawn', decidedAt: ctx.clock.now() } });
  await notifyPublisher(ctx, { listing, version: moved });
}
