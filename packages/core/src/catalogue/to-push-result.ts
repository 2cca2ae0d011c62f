import type { z } from 'zod';
import type { PushPlan } from './prepare-push.ts';
import type { pushResultSchema } from './schema.ts';
import type { ListingRow } from './store/listings.ts';
import type { VersionRow } from './store/versions.ts';
import { type FindingView, findingsOutput } from './to-findings.ts';
import { toVersionSummary } from './to-version-summary.ts';

interface Pushed {
  plan: PushPlan;
  listing: ListingRow;
  version: VersionRow;
  findings: FindingView[];
}

export const toPushResult = ({
  plan,
  listing,
  version,
  findings,
}: Pushed): z.input<typeof pushResultSchema> => ({
  listing: plan.manifest.id,
  listingId: listing.id,
  created: plan.listing === null,
  unchanged: plan.unchanged !== null,
  version: toVersionSummary(version),
  findings: findingsOutput(findings),
  publishingTasks: findings.filter(blocksSubmit).length,
  revision: listing.revision,
});

/** A finding that has to be dealt with before the version can be submitted. */
export const blocksSubmit = (finding: { severity: string; mode: string; waived: boolean }): boolean =>
  finding.severity === 'publishing' && finding.mode === 'enforce' && !finding.waived;
