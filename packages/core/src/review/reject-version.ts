import { rejectionReasonCodes } from '@headwater/domain/review';
import { z } from 'zod';
import { noteText } from '../catalogue/index.ts';
import { type CommandContext, defineCommand } from '../kit/index.ts';
import { closeCase } from './close-case.ts';
import { type CaseFile, lockCaseToDecide } from './load-case.ts';
import { notifyPublisher } from './notify-publisher.ts';
import { recordDecision } from './record-decision.ts';
import { caseId, caseSchema } from './schema.ts';
import type { CaseRow } from './store/cases.ts';
import { toCase } from './to-case.ts';

/** Ends the case against the version, for a reason that a change cannot answer; the publisher may appeal. */
export const rejectVersion = defineCommand({
  name: 'review.rejectVersion',
  permission: 'review.decide',
  input: z.object({
    caseId,
    reasons: z.array(z.enum(rejectionReasonCodes)).min(1).max(10),
    note: noteText,
  }),
  output: caseSchema,
  async run({ input, ctx }) {
    const file = await lockCaseToDecide(ctx, input.caseId);
    return toCase(await rejectCase(ctx, { ...input, file }));
  },
});

/** What rejecting does, for whoever may decide here; answers the decided case. */
export async function rejectCase(
  ctx: CommandContext,
  { file, reasons, note }: { file: CaseFile; reasons: readonly string[]; note: string },
): Promise<CaseRow> {
  const { review, listing } = file;
  const { moved, decided } = await closeCase(ctx, { file, to: 'rejected', code: 'rejected_by_curator' });
  await recordDecision(ctx, { review, action: 'reject', reasons: [...new Set(reasons)], note });
  await notifyPublisher(ctx, { listing, version: moved, note });
  return decided;
}
