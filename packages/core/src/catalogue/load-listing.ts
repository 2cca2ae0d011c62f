import type { Transaction } from '@headwater/database';
import { AppError, environmentOf, organizationOf } from '@headwater/domain';
import { assertRevision, type CommandContext, type Context } from '../kit/index.ts';
import { findListingId, type ListingRow, lockListing } from './store/listings.ts';
import { findVersion, type VersionRow } from './store/versions.ts';

const mine = (ctx: Context) => ({
  organizationId: organizationOf(ctx.actor),
  environment: environmentOf(ctx.actor),
});

/** The caller's own listing, locked for this transaction; another tenant's does not exist for them. */
export async function lockOwnListing(ctx: CommandContext, ref: string): Promise<ListingRow> {
  const listing = await lockListing(ctx.tx, { ref, ...mine(ctx) });
  assertRevision(ctx, listing.revision);
  return listing;
}

/** Any live listing, for the vendor's side. */
export async function lockAnyListing(ctx: CommandContext, ref: string): Promise<ListingRow> {
  const listing = await lockListing(ctx.tx, { ref, environment: 'live' });
  assertRevision(ctx, listing.revision);
  return listing;
}

export async function getOwnListingId(ctx: Context, ref: string): Promise<string> {
  const id = await findListingId(ctx.database.prisma, { ref, ...mine(ctx) });
  if (!id) throw new AppError('not_found');
  return id;
}

export async function getVersionRow(
  db: Transaction,
  query: { listingId: string; ref: string },
): Promise<VersionRow> {
  const version = await findVersion(db, query);
  if (!version) throw new AppError('not_found');
  return version;
}
