import { environmentOf, organizationOf } from '@headwater/domain';
import { z } from 'zod';
import { defineQuery } from '../kit/index.ts';
import { preparePush } from './prepare-push.ts';
import { pushInput } from './push-version.ts';
import { findingSchema } from './schema.ts';
import { listMonitoredChecks, listWaivedFingerprints } from './store/findings.ts';
import { getListingById } from './store/listings.ts';
import { blocksSubmit } from './to-push-result.ts';

/** `push --dry-run`: the same refusals and findings as a push, and nothing is stored. */
export const previewPush = defineQuery({
  name: 'catalogue.previewPush',
  permission: 'listing.write',
  input: pushInput,
  output: z
    .object({
      listing: z.string(),
      version: z.string(),
      digest: z.string(),
      creates: z.boolean(),
      unchanged: z.boolean(),
      replaces: z.string().nullable().describe('The pending version that a push would replace'),
      impact: z.string(),
      findings: z.array(findingSchema),
      publishingTasks: z.int(),
    })
    .meta({ id: 'PushPreview' }),
  async run({ input, ctx }) {
    const db = ctx.database.prisma;
    const plan = await preparePush(db, {
      manifest: input.manifest,
      expectedId: input.listing,
      organizationId: organizationOf(ctx.actor),
      environment: environmentOf(ctx.actor),
      now: ctx.clock.now(),
      load: (id) => getListingById(db, id),
    });
    const waived = plan.listing ? await listWaivedFingerprints(db, plan.listing.id) : new Set<string>();
    const monitored = await listMonitoredChecks(db);
    const findings = plan.findings.map((finding) => ({
      ...finding,
      params: { ...finding.params },
      mode: monitored.has(finding.checkId) ? 'monitor' : 'enforce',
      waived: waived.has(finding.fingerprint),
      waiverReason: null,
    }));
    return {
      listing: plan.manifest.id,
      version: plan.manifest.version,
      digest: plan.digest,
      creates: plan.listing === null,
      unchanged: plan.unchanged !== null,
      replaces: plan.replaces?.version ?? null,
      impact: plan.impact,
      findings,
      publishingTasks: findings.filter(blocksSubmit).length,
    };
  },
});
