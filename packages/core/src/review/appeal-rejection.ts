import { AppError } from '@headwater/domain';
import { reviewDueAt } from '@headwater/domain/review';
import { z } from 'zod';
import {
  findPendingVersion,
  getVersionRow,
  listingRef,
  lockOwnListing,
  moveVersion,
  noteText,
  toVersionSummary,
  versionRef,
  versionSummarySchema,
} from '../catalogue/index.ts';
import { type CommandContext, defineCommand } from '../kit/index.ts';
import { addReplyNote } from './add-reply-note.ts';
import { recordDecision } from './record-decision.ts';
import { type CaseRow, getCaseOfVersion, getPolicy, listDecisions, updateCase } from './store/cases.ts';

/** The publisher asks that another reviewer looks at a rejection: once, and before the date the rejection named. */
export const appealRejection = defineCommand({
  name: 'review.appealRejection',
  permission: 'listing.submit',
  input: z.object({ listing: listingRef, version: versionRef, statement: noteText }),
  output: versionSummarySchema,
  async run({ input, ctx }) {
    const listing = await lockOwnListing(ctx, input.listing);
    const version = await getVersionRow(ctx.tx, { listingId: listing.id, ref: input.version });
    if (version.state !== 'rejected')
      throw new AppError('illegal_transition', { extra: { from: version.state, to: 'in_review' } });
    const review = await getCaseOfVersion(ctx.tx, version.id);
    const now = ctx.clock.now();
    await assertMayAppeal(ctx, { review, until: version.dueAt });
    const pending = await findPendingVersion(ctx.tx, listing.id);
    if (pending) throw new AppError('version_pending', { extra: { version: pending.version } });
    const { rules } = await getPolicy(ctx.tx, now);
    const dueAt = reviewDueAt({ submittedAt: now, workingDays: rules.reviewWorkingDays });
    await recordDecision(ctx, { review, action: 'appeal', note: input.statement });
    await updateCase(ctx.tx, { id: review.id, data: { ...reopened, submittedAt: now, dueAt } });
    await addReplyNote(ctx, { review, body: input.statement });
    const moved = await moveVersion(ctx, { listing, version, to: 'in_review', code: 'appealed', dueAt });
    return toVersionSummary(moved);
  },
});

const reopened = {
  state: 'open',
  decision: null,
  decidedById: null,
  decidedAt: null,
  assigneeId: null,
  claimedAt: null,
};

async function assertMayAppeal(
  ctx: CommandContext,
  { review, until }: { review: CaseRow; until: Date | null },
): Promise<void> {
  const decisions = await listDecisions(ctx.tx, review.id);
  if (decisions.some((decision) => decision.action === 'appeal'))
    throw new AppError('conflict', {
      detail: { en: 'This rejection was appealed before.', 'zh-CN': '该审核结果已申诉过一次。' },
    });
  if (until && until < ctx.clock.now())
    throw new AppError('conflict', {
      detail: { en: 'The time to appeal has ended.', 'zh-CN': '申诉期限已过。' },
      extra: { until: until.toISOString() },
    });
}
