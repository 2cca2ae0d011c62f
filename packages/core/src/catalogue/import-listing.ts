import { AppError } from '@headwater/domain';
import { digestOf, validate } from '@headwater/manifest';
import { z } from 'zod';
import { defineCommand } from '../kit/index.ts';
import { assertNoErrors } from './check-manifest.ts';
import { moveListing } from './move-listing.ts';
import { announceVersion } from './move-version.ts';
import { storeFindings } from './store/findings.ts';
import { insertListing, isNameTaken, updateListing } from './store/listings.ts';
import { insertVersion } from './store/versions.ts';

/** Puts a listing from a public source before customers without a review, and says so in its state. */
export const importListing = defineCommand({
  name: 'catalogue.importListing',
  permission: 'system',
  input: z.object({ organizationId: z.string(), manifest: z.record(z.string(), z.unknown()) }),
  output: z.object({ listingId: z.string(), versionId: z.string(), listing: z.string() }),
  async run({ input, ctx }) {
    const now = ctx.clock.now();
    const { manifest, findings } = validate(input.manifest, { now });
    assertNoErrors(findings);
    if (!manifest) throw new AppError('manifest_invalid');
    const [namespace = '', slug = ''] = manifest.id.split('/');
    if (await isNameTaken(ctx.tx, { environment: 'live', namespace, slug })) throw new AppError('conflict');
    const listing = await insertListing(ctx.tx, {
      namespace,
      slug,
      organizationId: input.organizationId,
      kind: manifest.kind,
      environment: 'live',
      now,
    });
    const version = await insertVersion(ctx.tx, {
      listingId: listing.id,
      version: manifest.version,
      digest: await digestOf(manifest),
      manifest,
      impact: 'first',
      state: 'live',
      stateCode: 'imported',
      pushedById: null,
      pushedVia: 'system',
      publishedAt: now,
      now,
    });
    await storeFindings(ctx.tx, { versionId: version.id, findings, now });
    const shown = await updateListing(ctx.tx, { id: listing.id, now, data: { liveVersionId: version.id } });
    await moveListing(ctx, { listing: shown, to: 'live', reason: 'imported' });
    announceVersion(ctx, { listing, version });
    return { listingId: listing.id, versionId: version.id, listing: manifest.id };
  },
});
