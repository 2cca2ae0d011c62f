import { z } from 'zod';
import { publishVersion, toVersionSummary, versionSummarySchema } from '../catalogue/index.ts';
import { defineCommand } from '../kit/index.ts';
import { lockCaseToDecide } from './load-case.ts';
import { notifyPublisher } from './notify-publisher.ts';
import { caseId } from './schema.ts';

/** Puts an approved version before customers. */
export const publishApproved = defineCommand({
  name: 'review.publishApproved',
  permission: 'review.decide',
  input: z.object({ caseId }),
  output: versionSummarySchema,
  async run({ input, ctx }) {
    const { listing, version } = await lockCaseToDecide(ctx, input.caseId);
    const live = await publishVersion(ctx, { listing, version, code: 'published_by_curator' });
    await notifyPublisher(ctx, { listing, version: live });
    return toVersionSummary(live);
  },
});
