import { AppError, addWorkingDays, assertSandbox } from '@headwater/domain';
import { z } from 'zod';
import {
  checkManifest,
  findQueuePlace,
  getManifest,
  getVersionById,
  getVersionRow,
  type ListingRow,
  listFindings,
  listingRef,
  lockOwnListing,
  moveVersion,
  noteText,
  publishVersion,
  storeFindings,
  toFieldErrors,
  toVersionSummary,
  type VersionRow,
  versionRef,
  versionSummarySchema,
} from '../catalogue/index.ts';
import { type CommandContext, defineCommand } from '../kit/index.ts';
import { addReplyNote } from './add-reply-note.ts';
import { notifyPublisher } from './notify-publisher.ts';
import { openCase, recordAutoApproval } from './open-case.ts';
import { riskOf } from './risk-of.ts';
import type { CaseRow } from './store/cases.ts';

/** Checks once more, then either the risk policy publishes it at once or it takes its place in the review queue. */
export const submitVersion = defineCommand({
  name: 'review.submitVersion',
  permission: 'listing.submit',
  input: z.object({
    listing: listingRef,
    version: versionRef,
    note: noteText.optional(),
    simulateReview: z.boolean().default(false),
  }),
  output: z
    .object({
      version: versionSummarySchema,
      decision: z.enum(['published', 'in_review']),
      queue: z.object({ position: z.int(), length: z.int() }).nullable(),
    })
    .meta({ id: 'Submission' }),
  async run({ input, ctx }) {
    if (input.simulateReview) assertSandbox(ctx.actor);
    const listing = await lockOwnListing(ctx, input.listing);
    const draft = await getVersionRow(ctx.tx, { listingId: listing.id, ref: input.version });
    const received = await moveVersion(ctx, {
      listing,
      version: draft,
      to: 'submitted',
      code: 'received',
      data: { submittedAt: ctx.clock.now() },
    });
    const version = await moveVersion(ctx, {
      listing,
      version: received,
      to: 'checking',
      code: 'checks_running',
    });
    await runChecks(ctx, { listing, version });
    const { review, decision } = await decide(ctx, { listing, version, held: input.simulateReview });
    if (input.note) await addReplyNote(ctx, { review, body: input.note });
    return {
      version: toVersionSummary(await getVersionById(ctx.tx, version.id)),
      decision,
      queue: decision === 'in_review' ? await findQueuePlace(ctx.tx, review.id) : null,
    };
  },
});

/** What the world knows may have changed since the push, so the findings are made anew. */
async function runChecks(
  ctx: CommandContext,
  { listing, version }: { listing: ListingRow; version: VersionRow },
): Promise<void> {
  const now = ctx.clock.now();
  const { findings } = await checkManifest(ctx.tx, {
    manifest: await getManifest(ctx.tx, version.id),
    organizationId: listing.organizationId,
    environment: listing.environment,
    listing,
    now,
  });
  await storeFindings(ctx.tx, { versionId: version.id, findings, now });
  const stored = await listFindings(ctx.tx, version);
  const open = new Set(
    stored.filter((item) => item.mode === 'enforce' && !item.waived).map((item) => item.fingerprint),
  );
  const tasks = findings.filter((item) => item.severity !== 'warning' && open.has(item.fingerprint));
  if (tasks.length > 0) throw new AppError('publishing_tasks_remain', { errors: toFieldErrors(tasks) });
}

async function decide(
  ctx: CommandContext,
  { listing, version, held }: { listing: ListingRow; version: VersionRow; held: boolean },
): Promise<{ review: CaseRow; decision: 'published' | 'in_review' }> {
  const now = ctx.clock.now();
  const { risk, policy } = await riskOf(ctx.tx, { listing, version, now });
  const { reviewWorkingDays, recheckWorkingDays } = policy.rules;
  // The sandbox plays the reviewer who says yes at once, unless the caller wants to play it itself.
  const sandbox = listing.environment === 'sandbox';
  if (sandbox ? held : risk.decision === 'review') {
    const submission = { listing, version, risk: sandbox ? null : risk, reviewWorkingDays };
    return { review: await queue(ctx, submission), decision: 'in_review' };
  }
  const approved = await moveVersion(ctx, {
    listing,
    version,
    to: 'approved',
    code: 'auto_approved',
    data: { decidedAt: now },
  });
  const recheckDueAt = risk.recheck && !sandbox ? addWorkingDays(now, recheckWorkingDays) : null;
  const submission = { listing, version, risk: sandbox ? null : risk, reviewWorkingDays, recheckDueAt };
  const review = await recordAutoApproval(ctx, submission);
  const live = await publishVersion(ctx, { listing, version: approved, code: 'published_by_policy' });
  await notifyPublisher(ctx, { listing, version: live });
  return { review, decision: 'published' };
}

async function queue(ctx: CommandContext, submission: Parameters<typeof openCase>[1]): Promise<CaseRow> {
  const { listing, version } = submission;
  const review = await openCase(ctx, submission);
  await moveVersion(ctx, {
    listing,
    version,
    to: 'in_review',
    code: review.assigneeId ? 'claimed' : 'awaiting_claim',
    dueAt: review.dueAt,
  });
  return review;
}
