import { assertTransition } from './assert-transition.ts';
import { emit } from './emit.ts';
import { addWorkingDays } from './emulator-clock.ts';
import { listingMachine, type stateCodes, versionMachine } from './facts/facts.generated.ts';
import type { ListingRow, VersionRow } from './rows.ts';
import { isoNow, now, type World } from './world.ts';

interface Step {
  listing: ListingRow;
  version: VersionRow;
  to: string;
  code: keyof typeof stateCodes;
}

/** The only way a version changes its state: by the table, announced, with its clock set. */
export function moveVersion(world: World, { listing, version, to, code }: Step): void {
  assertTransition(versionMachine, { from: version.state, to });
  const days = versionMachine[to]?.dueWorkingDays;
  version.state = to;
  version.stateCode = code;
  version.since = isoNow(world);
  version.dueAt = days === undefined ? null : addWorkingDays(now(world), days).toISOString();
  version.revision += 1;
  touch(world, listing);
  announce(world, { listing, version });
}

export function announce(world: World, { listing, version }: Pick<Step, 'listing' | 'version'>): void {
  const { id: versionId, version: number, state, stateCode, dueAt } = version;
  const owner = versionMachine[state]?.owner;
  const name = { listingId: listing.id, listing: listing.listing };
  const data = { ...name, versionId, version: number, state, stateCode, owner, dueAt };
  emit(world, { type: 'listing.version.state_changed', subject: versionId, data });
}

export function touch(world: World, listing: ListingRow): void {
  listing.revision += 1;
  listing.updatedAt = isoNow(world);
}

/** A step of the listing itself. */
export function moveListing(
  world: World,
  { listing, to, reason = null }: { listing: ListingRow; to: string; reason?: string | null },
): void {
  assertTransition(listingMachine, { from: listing.state, to });
  Object.assign(listing, { state: to, stateReason: reason, stateSince: isoNow(world) });
  touch(world, listing);
  const { id: listingId, listing: name, state, successor } = listing;
  const data = { listingId, listing: name, state, reason, successor };
  emit(world, { type: 'listing.state_changed', subject: listingId, data });
}

/** Puts an approved version before customers, in the place of the former one. */
export function publishVersion(world: World, { listing, version, code }: Omit<Step, 'to'>): void {
  const former = world.versions.find(({ id }) => id === listing.liveId);
  if (former && ['live', 'deprecated'].includes(former.state))
    moveVersion(world, { listing, version: former, to: 'superseded', code: 'newer_version_live' });
  moveVersion(world, { listing, version, to: 'live', code });
  version.publishedAt = isoNow(world);
  listing.liveId = version.id;
  if (listing.state !== 'live') moveListing(world, { listing, to: 'live' });
}
