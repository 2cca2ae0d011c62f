import { z } from 'zod';
import { noteText, publishVersion } from '../catalogue/index.ts';
import { type CommandContext, defineCommand } from '../kit/index.ts';
import { closeCase } from './close-case.ts';
import { type CaseFile, lockCaseToDecide } from './load-case.ts';
import { notifyPublisher } from './notify-publisher.ts';
import { recordDecision } from './record-decision.ts';
import { caseId, caseSchema } from './schema.ts';
import type { CaseRow } from './store/cases.ts';
import { toCase } from './to-case.ts';

/** The version may go before customers; with `publish` it does so in the same step. */
export const approveVersion = defineCommand({
  name: 'review.approveVersion',
  permission: 'review.decide',
  input: z.object({ caseId, note: noteText.optional(), publish: z.boolean().default(false) }),
  output: caseSchema,
  async run({ input, ctx }) {
    const file = await lockCaseToDecide(ctx, input.caseId);
    return toCase(await approveCase(ctx, { file, note: input.note ?? null, publish: input.publish }));
  },
});

/** What approving does, for whoever may decide here; answers the decided case. */
export async function approveCase(
  ctx: CommandContext,
  { file, note, publish }: { file: CaseFile; note: string | null; publish: boolean },
): Promise<CaseRow> {
  const { review, listing } = file;
  const { moved, decided } = await closeCase(ctx, { file, to: 'approved', code: 'awaiting_publication' });
  await recordDecision(ctx, { review, action: 'approve', note });
  const shown = publish
    ? await publishVersion(ctx, { listing, version: moved, code: 'published_by_curator' })
    : moved;
  await notifyPublisher(ctx, { listing, version: shown, note });
  return decided;
}
