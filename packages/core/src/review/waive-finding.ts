import { AppError, actorId } from '@headwater/domain';
import { z } from 'zod';
import { insertWaiver, listFindings, noteText } from '../catalogue/index.ts';
import { defineCommand } from '../kit/index.ts';
import { lockCaseToDecide } from './load-case.ts';
import { caseId } from './schema.ts';

/** Accepts a finding of this listing for good: the same fingerprint stays waived in every later version. */
export const waiveFinding = defineCommand({
  name: 'review.waiveFinding',
  permission: 'review.decide',
  input: z.object({ caseId, fingerprint: z.string().min(1).max(200), reason: noteText }),
  output: z.object({ id: z.string(), fingerprint: z.string(), checkId: z.string(), reason: z.string() }),
  async run({ input, ctx }) {
    const { review, version } = await lockCaseToDecide(ctx, input.caseId);
    const findings = await listFindings(ctx.tx, version);
    const finding = findings.find((item) => item.fingerprint === input.fingerprint);
    if (!finding) throw new AppError('not_found');
    const waiver = await insertWaiver(ctx.tx, {
      listingId: review.listingId,
      fingerprint: finding.fingerprint,
      checkId: finding.checkId,
      reason: input.reason,
      waivedById: actorId(ctx.actor) ?? 'system',
      now: ctx.clock.now(),
    });
    ctx.record({
      subject: waiver.id,
      organizationId: review.organizationId,
      before: null,
      after: waiver,
      reason: input.reason,
    });
    return waiver;
  },
});
