import { AppError } from '@headwater/domain';
import { diffManifests } from '@headwater/manifest';
import { z } from 'zod';
import { defineQuery } from '../kit/index.ts';
import { getOwnListingId, getVersionRow } from './load-listing.ts';
import { diffSchema, listingRef, versionRef } from './schema.ts';
import { getListingById, nameOf } from './store/listings.ts';
import { findPendingVersion, getManifest } from './store/versions.ts';

/** What `to` (default: the pending version) changes of `from` (default: the live one). */
export const diffVersions = defineQuery({
  name: 'catalogue.diffVersions',
  permission: 'listing.read',
  input: z.object({ listing: listingRef, from: versionRef.optional(), to: versionRef.optional() }),
  output: diffSchema,
  async run({ input, ctx }) {
    const db = ctx.database.prisma;
    const listingId = await getOwnListingId(ctx, input.listing);
    const listing = await getListingById(db, listingId);
    const to = input.to
      ? await getVersionRow(db, { listingId, ref: input.to })
      : await findPendingVersion(db, listingId);
    if (!to) throw new AppError('not_found');
    const from = input.from ? await getVersionRow(db, { listingId, ref: input.from }) : listing.liveVersion;
    const name = nameOf(listing);
    if (!from) return { listing: name, from: null, to: to.version, impact: 'first', changes: [] };
    const [before, after] = [await getManifest(db, from.id), await getManifest(db, to.id)];
    const diff = diffManifests(before, after);
    return { listing: name, from: from.version, to: to.version, ...diff };
  },
});
