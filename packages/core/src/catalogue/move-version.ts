import type { Prisma } from '@headwater/database';
import { assertTransition, type Environment } from '@headwater/domain';
import {
  dueAt as dueAtOf,
  type VersionState,
  type VersionStateCode,
  versionMachine,
  versionRule,
} from '@headwater/domain/catalogue';
import type { CommandContext } from '../kit/index.ts';
import { type ListingRow, nameOf, updateListing } from './store/listings.ts';
import { updateVersion, type VersionRow } from './store/versions.ts';

interface Step {
  listing: Pick<ListingRow, 'id' | 'namespace' | 'slug' | 'organizationId' | 'environment'>;
  version: VersionRow;
  to: VersionState;
  code: VersionStateCode;
  /** Where the clock does not follow from the table. */
  dueAt?: Date | null;
  data?: Prisma.ListingVersionUncheckedUpdateInput;
  reason?: string;
}

/** The only way a version changes its state: checked against the table, logged, announced, with its clock set. */
export async function moveVersion(ctx: CommandContext, step: Step): Promise<VersionRow> {
  assertTransition(versionMachine, { from: step.version.state as VersionState, to: step.to });
  return setVersionState(ctx, step);
}

/** The same for another reason inside one state (a reviewer claims), which is no transition. */
export async function setVersionState(ctx: CommandContext, step: Step): Promise<VersionRow> {
  const { listing, version } = step;
  const now = ctx.clock.now();
  const stays = step.to === version.state;
  const since = stays ? version.stateSince : now;
  const dueAt = step.dueAt === undefined ? dueAtOf({ state: step.to, since }) : step.dueAt;
  const moved = await updateVersion(ctx.tx, {
    id: version.id,
    data: { ...step.data, state: step.to, stateCode: step.code, stateSince: since, dueAt },
  });
  await updateListing(ctx.tx, { id: listing.id, now, data: {} });
  ctx.record({
    subject: version.id,
    organizationId: listing.organizationId,
    before: { state: version.state, stateCode: version.stateCode },
    after: { state: moved.state, stateCode: moved.stateCode, dueAt },
    reason: step.reason,
  });
  announceVersion(ctx, { listing, version: moved });
  return moved;
}

/** Tells subscribers in which state a version now is. */
export function announceVersion(
  ctx: CommandContext,
  { listing, version }: Pick<Step, 'listing' | 'version'>,
) {
  ctx.emit({
    type: 'listing.version.state_changed',
    subject: version.id,
    organizationId: listing.organizationId,
    environment: listing.environment as Environment,
    data: {
      listingId: listing.id,
      listing: nameOf(listing),
      versionId: version.id,
      version: version.version,
      state: version.state,
      stateCode: version.stateCode,
      owner: versionRule(version.state as VersionState).owner,
      dueAt: version.dueAt?.toISOString() ?? null,
    },
  });
}
