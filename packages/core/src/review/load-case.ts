import type { Transaction } from '@headwater/database';
import { type Actor, AppError } from '@headwater/domain';
import type { OwnWorkReason } from '@headwater/domain/review';
import {
  assertNotOwnWork,
  findOwnWorkReasons,
  getVersionById,
  type ListingRow,
  lockListingById,
  type VersionRow,
} from '../catalogue/index.ts';
import { assertRevision, type CommandContext } from '../kit/index.ts';
import { type CaseRow, findAnyCase, findCase, getCaseRow, listDecisions } from './store/cases.ts';

export interface CaseFile {
  review: CaseRow;
  listing: ListingRow;
  version: VersionRow;
}

/** Locks the listing first, as every writer does, then reads the case: no two reviewers decide at once. */
export async function lockCase(ctx: CommandContext, id: string): Promise<CaseFile> {
  const find = ctx.actor.kind === 'system' ? findAnyCase : findCase;
  const found = await find(ctx.tx, id);
  if (!found) throw new AppError('not_found');
  const listing = await lockListingById(ctx.tx, found.listingId);
  const review = await getCaseRow(ctx.tx, id);
  assertRevision(ctx, review.revision);
  return { review, listing, version: await getVersionById(ctx.tx, review.versionId) };
}

/** The same for somebody who is about to decide: four eyes, and the case in their hands. */
export async function lockCaseToDecide(ctx: CommandContext, id: string): Promise<CaseFile> {
  const file = await lockCase(ctx, id);
  await assertNotOwnWork(ctx.tx, { actor: ctx.actor, work: await workOf(ctx.tx, file) });
  if (file.review.state === 'open' && !holds(ctx.actor, file.review))
    throw new AppError('conflict', {
      detail: { en: 'Claim the case before you decide.', 'zh-CN': '请先领取该审核，再作出决定。' },
      extra: { assigneeId: file.review.assigneeId },
    });
  return file;
}

const holds = (actor: Actor, review: CaseRow): boolean =>
  actor.kind === 'user' && review.assigneeId === actor.userId;

export const fourEyesOf = async (
  db: Transaction,
  { actor, file }: { actor: Actor; file: Pick<CaseFile, 'review' | 'version'> },
): Promise<OwnWorkReason[]> => findOwnWorkReasons(db, { actor, work: await workOf(db, file) });

export async function workOf(db: Transaction, { review, version }: Pick<CaseFile, 'review' | 'version'>) {
  return {
    publisherId: review.organizationId,
    submitters: [version.pushedById, review.submittedById],
    appealedDeciderId: await findAppealedDecider(db, review.id),
  };
}

/** Who rejected it, when the last thing that happened to the case is an appeal against that. */
async function findAppealedDecider(db: Transaction, id: string): Promise<string | null> {
  const decisions = await listDecisions(db, id);
  const appeal = decisions.findLastIndex((decision) => decision.action === 'appeal');
  if (appeal < 0) return null;
  const rejection = decisions.slice(0, appeal).findLast((decision) => decision.action === 'reject');
  return rejection?.byId ?? null;
}
