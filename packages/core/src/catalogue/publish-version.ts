import type { VersionState, VersionStateCode } from '@headwater/domain/catalogue';
import { projectCard } from '../discovery/index.ts';
import type { CommandContext } from '../kit/index.ts';
import { moveListing } from './move-listing.ts';
import { moveVersion } from './move-version.ts';
import { type ListingRow, updateListing } from './store/listings.ts';
import { getVersionById, type VersionRow } from './store/versions.ts';

interface Publication {
  listing: ListingRow;
  version: VersionRow;
  code: VersionStateCode;
}

/**
 * Puts an approved version before customers in the place of the former one. A deprecated or withdrawn listing comes
 * back with it; a suspended one stays out of sight until the suspension ends.
 */
export async function publishVersion(ctx: CommandContext, publication: Publication): Promise<VersionRow> {
  const { listing, version, code } = publication;
  const former = listing.liveVersion;
  if (former && ['live', 'deprecated'].includes(former.state))
    await moveVersion(ctx, {
      listing,
      version: await getVersionById(ctx.tx, former.id),
      to: 'superseded' satisfies VersionState,
      code: 'newer_version_live',
    });
  const now = ctx.clock.now();
  const live = await moveVersion(ctx, { listing, version, to: 'live', code, data: { publishedAt: now } });
  const current = await updateListing(ctx.tx, { id: listing.id, now, data: { liveVersionId: version.id } });
  if (['live', 'suspended'].includes(listing.state))
    await projectCard(ctx.tx, { listingId: listing.id, clock: ctx.clock });
  else await moveListing(ctx, { listing: current, to: 'live' });
  return live;
}
