import { AppError, actorId, environmentOf, organizationOf } from '@headwater/domain';
import { z } from 'zod';
import { assertRevision, type CommandContext, defineCommand } from '../kit/index.ts';
import { announceVersion, moveVersion } from './move-version.ts';
import { type PushPlan, preparePush } from './prepare-push.ts';
import { pushResultSchema } from './schema.ts';
import { listFindings, storeFindings } from './store/findings.ts';
import { insertListing, type ListingRow, lockListingById, updateListing } from './store/listings.ts';
import { insertVersion, type VersionRow } from './store/versions.ts';
import { toPushResult } from './to-push-result.ts';

export const pushInput = z.object({
  manifest: z.record(z.string(), z.unknown()),
  /** The name that the caller addressed; the manifest has to carry it. */
  listing: z.string().max(140).optional(),
});

/** Stores a manifest as the listing's draft. Errors store nothing; the same digest again changes nothing. */
export const pushVersion = defineCommand({
  name: 'catalogue.pushVersion',
  permission: 'listing.write',
  input: pushInput,
  output: pushResultSchema,
  async run({ input, ctx }) {
    const plan = await preparePush(ctx.tx, {
      manifest: input.manifest,
      expectedId: input.listing,
      organizationId: organizationOf(ctx.actor),
      environment: environmentOf(ctx.actor),
      now: ctx.clock.now(),
      load: (id) => lockListingById(ctx.tx, id),
    });
    assertRead(ctx, plan);
    if (plan.unchanged && plan.listing)
      return keep(ctx, { plan, listing: plan.listing, version: plan.unchanged });
    return store(ctx, plan);
  },
});

/** `If-Match` needs the listing to exist, `If-None-Match: *` (revision 0) that it does not. */
function assertRead(ctx: CommandContext, plan: PushPlan): void {
  if (plan.listing) assertRevision(ctx, plan.listing.revision);
  else if (ctx.ifRevision) throw new AppError('precondition_failed');
}

async function keep(
  ctx: CommandContext,
  { plan, listing, version }: { plan: PushPlan; listing: ListingRow; version: VersionRow },
) {
  ctx.record({
    subject: version.id,
    organizationId: listing.organizationId,
    before: { digest: version.digest },
    after: { digest: version.digest },
    reason: 'unchanged',
  });
  const findings = await listFindings(ctx.tx, version);
  return toPushResult({ plan, listing, version, findings });
}

async function store(ctx: CommandContext, plan: PushPlan) {
  const now = ctx.clock.now();
  const listing = plan.listing ?? (await insertListing(ctx.tx, { ...newListing(ctx, plan), now }));
  if (plan.replaces)
    await moveVersion(ctx, { listing, version: plan.replaces, to: 'withdrawn', code: 'replaced' });
  const version = await insertVersion(ctx.tx, {
    listingId: listing.id,
    version: plan.manifest.version,
    digest: plan.digest,
    manifest: plan.manifest,
    impact: plan.impact,
    state: 'draft',
    stateCode: 'not_submitted',
    pushedById: actorId(ctx.actor),
    pushedVia: ctx.via,
    now,
  });
  await storeFindings(ctx.tx, { versionId: version.id, findings: plan.findings, now });
  const current = plan.listing ? await updateListing(ctx.tx, { id: listing.id, now, data: {} }) : listing;
  ctx.record({
    subject: version.id,
    organizationId: listing.organizationId,
    before: null,
    after: { listing: plan.manifest.id, version: version.version, digest: version.digest },
  });
  announceVersion(ctx, { listing, version });
  const findings = await listFindings(ctx.tx, version);
  return toPushResult({ plan, listing: current, version, findings });
}

const newListing = (ctx: CommandContext, plan: PushPlan) => ({
  namespace: plan.namespace,
  slug: plan.slug,
  kind: plan.manifest.kind,
  organizationId: organizationOf(ctx.actor),
  environment: environmentOf(ctx.actor),
});
