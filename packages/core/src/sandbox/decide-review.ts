import { AppError, assertSandbox } from '@headwater/domain';
import { rejectionReasonCodes, reviewReasonCodes } from '@headwater/domain/review';
import { z } from 'zod';
import {
  getVersionById,
  getVersionRow,
  listingRef,
  lockOwnListing,
  noteText,
  toVersionSummary,
  versionRef,
  versionSummarySchema,
} from '../catalogue/index.ts';
import { type CommandContext, defineCommand } from '../kit/index.ts';
import { approveCase, getCaseOfVersion, rejectCase, returnCase } from '../review/index.ts';

const version = z.object({ listing: listingRef, version: versionRef });
const defaultNote = '沙箱模拟的审核意见。Simulated in the sandbox.';
const note = noteText.default(defaultNote);

/** The caller plays the reviewer: the same states, decisions, events and audit rows as at the desk; approving publishes. */
export const decideReview = defineCommand({
  name: 'sandbox.decideReview',
  permission: 'sandbox.simulate',
  input: z.discriminatedUnion('decision', [
    version.extend({ decision: z.literal('approve'), note: noteText.optional() }),
    version.extend({
      decision: z.literal('request_changes'),
      reasons: z.array(z.enum(reviewReasonCodes)).min(1).max(10).default(['description_unclear']),
      note,
    }),
    version.extend({
      decision: z.literal('reject'),
      reasons: z.array(z.enum(rejectionReasonCodes)).min(1).max(10).default(['duplicate']),
      note,
    }),
  ]),
  output: versionSummarySchema,
  async run({ input, ctx }) {
    assertSandbox(ctx.actor);
    const file = await lockHeldCase(ctx, input);
    if (input.decision === 'approve')
      await approveCase(ctx, { file, note: input.note ?? null, publish: true });
    else if (input.decision === 'reject') await rejectCase(ctx, { ...input, file });
    else await returnCase(ctx, { ...input, file });
    return toVersionSummary(await getVersionById(ctx.tx, file.version.id));
  },
});

/** The open case of an own sandbox version. */
async function lockHeldCase(ctx: CommandContext, wanted: z.infer<typeof version>) {
  const listing = await lockOwnListing(ctx, wanted.listing);
  const found = await getVersionRow(ctx.tx, { listingId: listing.id, ref: wanted.version });
  const review = await getCaseOfVersion(ctx.tx, found.id);
  if (review.state !== 'open')
    throw new AppError('conflict', {
      detail: {
        en: 'This version does not wait for a decision. Submit it with simulateReview.',
        'zh-CN': '该版本不在等待审核决定，请在提交时设置 simulateReview。',
      },
      extra: { state: found.state },
    });
  return { review, listing, version: found };
}
