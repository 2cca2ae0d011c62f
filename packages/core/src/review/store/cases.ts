import type { Prisma, Transaction } from '@headwater/database';
import { AppError, newId } from '@headwater/domain';
import { defaultRiskRules, type RiskRules, riskRulesSchema } from '@headwater/domain/review';

export const caseSelect = {
  id: true,
  listingId: true,
  versionId: true,
  organizationId: true,
  environment: true,
  state: true,
  fastLane: true,
  recheck: true,
  assigneeId: true,
  claimedAt: true,
  submittedById: true,
  submittedAt: true,
  dueAt: true,
  missedAt: true,
  decision: true,
  decidedById: true,
  decidedAt: true,
  policyDecision: true,
  revision: true,
} satisfies Prisma.ReviewCaseSelect;

export type CaseRow = Prisma.ReviewCaseGetPayload<{ select: typeof caseSelect }>;

/** For reviewers, who see nothing of the sandbox. */
export const findCase = (db: Transaction, id: string): Promise<CaseRow | null> =>
  db.reviewCase.findUnique({ where: { id, environment: 'live' }, select: caseSelect });

/** For the platform itself, of both environments. */
export const findAnyCase = (db: Transaction, id: string): Promise<CaseRow | null> =>
  db.reviewCase.findUnique({ where: { id }, select: caseSelect });

/** Read again under the lock of its listing, which every writer of the listing takes first. */
export const getCaseRow = (tx: Transaction, id: string): Promise<CaseRow> =>
  tx.reviewCase.findUniqueOrThrow({ where: { id }, select: caseSelect });

export const insertCase = (
  tx: Transaction,
  data: Omit<Prisma.ReviewCaseUncheckedCreateInput, 'id'>,
): Promise<CaseRow> => tx.reviewCase.create({ data: { id: newId('rvw'), ...data }, select: caseSelect });

export const updateCase = (
  tx: Transaction,
  change: { id: string; data: Prisma.ReviewCaseUncheckedUpdateInput },
): Promise<CaseRow> =>
  tx.reviewCase.update({
    where: { id: change.id },
    data: { ...change.data, revision: { increment: 1 } },
    select: caseSelect,
  });

/** The case that a request for changes left waiting for this publisher. */
export const findWaitingCase = (tx: Transaction, listingId: string): Promise<CaseRow | null> =>
  tx.reviewCase.findFirst({
    where: { listingId, state: 'waiting_publisher', recheck: false },
    select: caseSelect,
  });

/** The case that judged this very version, or is about to. */
export async function getCaseOfVersion(tx: Transaction, versionId: string): Promise<CaseRow> {
  const found = await tx.reviewCase.findFirst({
    where: { versionId, recheck: false },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: caseSelect,
  });
  if (!found) throw new AppError('conflict', { extra: { reason: 'never_reviewed' } });
  return found;
}

export const hasOpenRecheck = async (db: Transaction, listingId: string): Promise<boolean> =>
  (await db.reviewCase.count({ where: { listingId, recheck: true, state: 'open' } })) > 0;

/** What happens in the sandbox counts for nobody. */
const live = { environment: 'live' };

export async function fastLaneRecord(db: Transaction, organizationId: string) {
  const missed = await db.reviewCase.aggregate({
    where: { ...live, organizationId },
    _max: { missedAt: true },
  });
  const fast = await db.reviewCase.aggregate({
    where: { ...live, organizationId, fastLane: true },
    _max: { submittedAt: true },
  });
  return { lastMissedAt: missed._max.missedAt, lastFastLaneAt: fast._max.submittedAt };
}

export const insertNote = (
  tx: Transaction,
  note: { caseId: string; authorId: string; visibility: string; body: string; createdAt: Date },
) => tx.reviewNote.create({ data: { id: newId('rvn'), ...note }, select: { id: true } });

export const findReviewer = (db: Transaction, id: string) =>
  db.user.findUnique({ where: { id }, select: { email: true, locale: true } });

export const findReading = (db: Transaction, reading: { caseId: string; userId: string }) =>
  db.reviewReading.findUnique({ where: { caseId_userId: reading }, select: { readAt: true } });

export const markReading = (
  tx: Transaction,
  { caseId, userId, readAt }: { caseId: string; userId: string; readAt: Date },
) =>
  tx.reviewReading.upsert({
    where: { caseId_userId: { caseId, userId } },
    create: { caseId, userId, readAt },
    update: { readAt },
    select: { caseId: true },
  });

export const insertDecision = (
  tx: Transaction,
  decision: {
    caseId: string;
    versionId: string;
    action: string;
    reasons: string[];
    note: string | null;
    byId: string | null;
    createdAt: Date;
  },
) => tx.reviewDecision.create({ data: { id: newId('rvd'), ...decision }, select: { id: true } });

const oldestFirst = [{ createdAt: 'asc' as const }, { id: 'asc' as const }];

export const listNotes = (db: Transaction, caseId: string) =>
  db.reviewNote.findMany({
    where: { caseId },
    orderBy: oldestFirst,
    take: 500,
    select: { id: true, authorId: true, visibility: true, body: true, createdAt: true },
  });

export const listDecisions = (db: Transaction, caseId: string) =>
  db.reviewDecision.findMany({
    where: { caseId },
    orderBy: oldestFirst,
    take: 500,
    select: {
      id: true,
      versionId: true,
      action: true,
      reasons: true,
      note: true,
      byId: true,
      createdAt: true,
    },
  });

/** The version that customers saw before this one was published. */
export const findPublishedBefore = (
  db: Transaction,
  version: { id: string; listingId: string; publishedAt: Date | null },
) =>
  db.listingVersion.findFirst({
    where: {
      listingId: version.listingId,
      id: { not: version.id },
      publishedAt: { lte: version.publishedAt ?? new Date(0) },
    },
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
    select: { id: true, version: true },
  });

/** Open cases whose clock ran out and that nobody marked yet. */
export const listNewlyMissed = (tx: Transaction, now: Date): Promise<CaseRow[]> =>
  tx.reviewCase.findMany({
    where: { ...live, state: 'open', missedAt: null, dueAt: { lt: now } },
    orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
    take: 500,
    select: caseSelect,
  });

/** Requests for changes that were not answered in time. */
export const listUnanswered = (tx: Transaction, now: Date): Promise<CaseRow[]> =>
  tx.reviewCase.findMany({
    where: { state: 'waiting_publisher', dueAt: { lt: now }, version: { state: 'action_required' } },
    orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
    take: 100,
    select: caseSelect,
  });

export interface PolicyInForce {
  version: number;
  rules: RiskRules;
  reason: string | null;
  effectiveFrom: Date | null;
  createdById: string | null;
  createdByName: string | null;
  createdAt: Date | null;
}

const builtInPolicy: PolicyInForce = {
  version: 0,
  rules: defaultRiskRules,
  reason: null,
  effectiveFrom: null,
  createdById: null,
  createdByName: null,
  createdAt: null,
};

/** The newest policy whose day has come; the built-in one until a vendor writes its own. */
export async function getPolicy(db: Transaction, now: Date): Promise<PolicyInForce> {
  const row = await db.riskPolicy.findFirst({
    where: { effectiveFrom: { lte: now } },
    orderBy: [{ effectiveFrom: 'desc' }, { version: 'desc' }],
  });
  return row ? ((await withWriters(db, [row]))[0] ?? builtInPolicy) : builtInPolicy;
}

/** Every version that was written, the newest first, and the built-in one they began from. */
export async function listPolicies(db: Transaction): Promise<PolicyInForce[]> {
  const rows = await db.riskPolicy.findMany({ orderBy: { version: 'desc' }, take: 100 });
  return [...(await withWriters(db, rows)), builtInPolicy];
}

async function withWriters(
  db: Transaction,
  rows: Prisma.RiskPolicyGetPayload<object>[],
): Promise<PolicyInForce[]> {
  const ids = rows.flatMap(({ createdById }) => createdById ?? []);
  const users = await db.user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  const names = new Map(users.map(({ id, name }) => [id, name]));
  return rows.map((row) => ({
    ...row,
    rules: riskRulesSchema.parse(row.rules),
    createdByName: names.get(row.createdById ?? '') ?? null,
  }));
}

export async function insertPolicy(
  tx: Transaction,
  policy: {
    rules: RiskRules;
    reason: string;
    createdById: string | null;
    effectiveFrom: Date;
    createdAt: Date;
  },
): Promise<PolicyInForce> {
  const last = await tx.riskPolicy.aggregate({ _max: { version: true } });
  const row = await tx.riskPolicy.create({ data: { version: (last._max.version ?? 0) + 1, ...policy } });
  return (await withWriters(tx, [row]))[0] ?? builtInPolicy;
}

/** What the policy saw and drew in the latest submissions, for a replay under other rules. */
export const listPolicyDecisions = (db: Transaction, limit: number) =>
  db.reviewCase.findMany({
    where: { ...live, recheck: false, policyDecision: { not: { equals: null } as never } },
    orderBy: [{ submittedAt: 'desc' }, { id: 'desc' }],
    take: limit,
    select: { id: true, policyDecision: true },
  });

/** A re-check that was not confirmed ends the trust that let the version pass. */
export const distrust = (tx: Transaction, change: { organizationId: string; now: Date }) =>
  tx.organization.update({
    where: { id: change.organizationId },
    data: { trust: 'new', updatedAt: change.now, revision: { increment: 1 } },
    select: { id: true },
  });
