import { actorId } from '@headwater/domain';
import type { CommandContext } from '../kit/index.ts';
import { type CaseRow, insertNote } from './store/cases.ts';

/** The publisher's own words in a case; reviewers and the publisher read them. */
export async function addReplyNote(
  ctx: CommandContext,
  { review, body }: { review: CaseRow; body: string },
): Promise<void> {
  const note = await insertNote(ctx.tx, {
    caseId: review.id,
    authorId: actorId(ctx.actor) ?? 'system',
    visibility: 'reply',
    body,
    createdAt: ctx.clock.now(),
  });
  ctx.record({ subject: note.id, organizationId: review.organizationId, before: null, after: { body } });
}
