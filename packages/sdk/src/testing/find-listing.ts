import { versionMachine } from './facts/facts.generated.ts';
import { EmulatedProblem } from './problem.ts';
import type { ListingRow, VersionRow } from './rows.ts';
import type { World } from './world.ts';

export function getListing(world: World, { namespace = '', slug = '' }: Record<string, string>): ListingRow {
  const name = `${namespace}/${slug}`.toLowerCase();
  const found = world.listings.find(({ listing }) => listing === name);
  if (!found) throw new EmulatedProblem('not_found');
  return found;
}

/** By its id or its number; of several with one number, the newest. */
export function getVersion(world: World, { listing, ref }: { listing: ListingRow; ref: string }): VersionRow {
  const found = versionsOf(world, listing).findLast(({ id, version }) => id === ref || version === ref);
  if (!found) throw new EmulatedProblem('not_found');
  return found;
}

/** From the oldest to the newest. */
export const versionsOf = (world: World, { id }: ListingRow): VersionRow[] =>
  world.versions.filter(({ listingId }) => listingId === id);

const settled = ['live', 'deprecated', 'rejected', 'withdrawn', 'superseded'];
const pendingStates = Object.keys(versionMachine).filter((state) => !settled.includes(state));

/** The one version that is still on its way. */
export const findPending = (world: World, listing: ListingRow): VersionRow | undefined =>
  versionsOf(world, listing).find(({ state }) => pendingStates.includes(state));
