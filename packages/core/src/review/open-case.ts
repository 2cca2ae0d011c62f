import type { Prisma } from '@headwater/database';
import { actorId } from '@headwater/domain';
import { earnsFastLane, reviewDueAt } from '@headwater/domain/review';
import type { ListingRow, VersionRow } from '../catalogue/index.ts';
import type { CommandContext } from '../kit/index.ts';
import type { StoredRisk } from './risk-of.ts';
import { type CaseRow, fastLaneRecord, findWaitingCase, insertCase, updateCase } from './store/cases.ts';

interface Submission {
  listing: ListingRow;
  version: VersionRow;
  risk: StoredRisk | null;
  reviewWorkingDays: number;
}

/** A new case, or the one that a request for changes left waiting: its reviewer keeps it. */
export async function openCase(ctx: CommandContext, submission: Submission): Promise<CaseRow> {
  const { listing, version } = submission;
  const now = ctx.clock.now();
  const data = {
    versionId: version.id,
    state: 'open',
    submittedById: actorId(ctx.actor),
    submittedAt: now,
    dueAt: reviewDueAt({ submittedAt: now, workingDays: submission.reviewWorkingDays }),
    policyDecision: toJson(submission.risk),
  };
  const waiting = await findWaitingCase(ctx.tx, listing.id);
  if (waiting) return updateCase(ctx.tx, { id: waiting.id, data });
  const { organizationId, environment } = listing;
  const fastLane = environment === 'live' && earnsFastLane(await fastLaneRecord(ctx.tx, organizationId));
  return insertCase(ctx.tx, {
    ...data,
    listingId: listing.id,
    organizationId,
    environment,
    fastLane,
    createdAt: now,
  });
}

/** The record of an automatic approval, and where the draw says so a second look by a person. */
export async function recordAutoApproval(
  ctx: CommandContext,
  submission: Submission & { recheckDueAt: Date | null },
): Promise<CaseRow> {
  const { listing, version, recheckDueAt } = submission;
  const now = ctx.clock.now();
  const common = {
    listingId: listing.id,
    versionId: version.id,
    organizationId: listing.organizationId,
    environment: listing.environment,
    submittedById: actorId(ctx.actor),
    submittedAt: now,
    policyDecision: toJson(submission.risk),
    createdAt: now,
  };
  if (recheckDueAt) await insertCase(ctx.tx, { ...common, recheck: true, dueAt: recheckDueAt });
  const decided = { state: 'decided', decision: 'auto_approved', decidedAt: now, dueAt: now };
  const waiting = await findWaitingCase(ctx.tx, listing.id);
  return waiting
    ? updateCase(ctx.tx, { id: waiting.id, data: { ...common, ...decided } })
    : insertCase(ctx.tx, { ...common, ...decided });
}

const toJson = (risk: StoredRisk | null): Prisma.InputJsonObject =>
  risk === null ? { sandbox: true } : (risk as unknown as Prisma.InputJsonObject);
