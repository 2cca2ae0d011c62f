import { reviewReasonCodes } from '@headwater/domain/review';
import { z } from 'zod';
import { moveVersion, noteText } from '../catalogue/index.ts';
import { type CommandContext, defineCommand } from '../kit/index.ts';
import { assertNoRecheck } from './assert-open.ts';
import { type CaseFile, lockCaseToDecide } from './load-case.ts';
import { notifyPublisher } from './notify-publisher.ts';
import { recordDecision } from './record-decision.ts';
import { caseId, caseSchema } from './schema.ts';
import { type CaseRow, updateCase } from './store/cases.ts';
import { toCase } from './to-case.ts';

/** Hands the version back with structured reasons; the case stays with its reviewer. */
export const requestChanges = defineCommand({
  name: 'review.requestChanges',
  permission: 'review.decide',
  input: z.object({
    caseId,
    reasons: z.array(z.enum(reviewReasonCodes)).min(1).max(10),
    note: noteText,
  }),
  output: caseSchema,
  async run({ input, ctx }) {
    const file = await lockCaseToDecide(ctx, input.caseId);
    return toCase(await returnCase(ctx, { ...input, file }));
  },
});

/** What requesting changes does, for whoever may decide here; answers the waiting case. */
export async function returnCase(
  ctx: CommandContext,
  { file, reasons, note }: { file: CaseFile; reasons: readonly string[]; note: string },
): Promise<CaseRow> {
  const { review, listing, version } = file;
  assertNoRecheck(review);
  const moved = await moveVersion(ctx, {
    listing,
    version,
    to: 'action_required',
    code: 'changes_requested',
  });
  const waiting = await updateCase(ctx.tx, {
    id: review.id,
    data: { state: 'waiting_publisher', dueAt: moved.dueAt ?? review.dueAt },
  });
  await recordDecision(ctx, { review, action: 'request_changes', reasons: [...new Set(reasons)], note });
  await notifyPublisher(ctx, { listing, version: moved, note });
  return waiting;
}
