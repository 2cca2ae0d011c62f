import { actorId } from '@headwater/domain';
import { updateListing } from '../catalogue/index.ts';
import type { CommandContext } from '../kit/index.ts';
import { type CaseRow, insertNote } from './store/cases.ts';

/** The publisher's own words in a case; reviewers and the publisher read them. */
export async function addReplyNote(
  ctx: CommandContext,
  { review, body }: { review: CaseRow; body: string },
): Promise<void> {
  const now = ctx.clock.now();
  const note = await insertNote(ctx.tx, {
    caseId: review.id,
    authorId: actorId(ctx.actor) ?? 'system',
    visibility: 'reply',
    body,
    createdAt: now,
  });
  // The publisher's view of the version shows it, so its ETag has to change.
  await updateListing(ctx.tx, { id: review.listingId, now, data: {} });
  ctx.record({ subject: note.id, organizationId: review.organizationId, before: null, after: { body } });
}
