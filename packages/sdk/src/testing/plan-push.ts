import { versionMachine } from './facts/facts.generated.ts';
import { findPending, versionsOf } from './find-listing.ts';
import type { ManifestFinding } from './manifest-rules.ts';
import { EmulatedProblem, type FieldProblem } from './problem.ts';
import type { ListingRow, VersionRow } from './rows.ts';
import { now, type World } from './world.ts';

export interface PushPlan {
  manifest: Record<string, unknown>;
  name: string;
  version: string;
  digest: string;
  listing: ListingRow | undefined;
  /** What the push would have to store again; then nothing is done. */
  unchanged: VersionRow | undefined;
  /** A draft that the push takes the place of. */
  replaces: VersionRow | undefined;
  impact: string;
  findings: readonly ManifestFinding[];
}

/** Everything that a push decides before it writes; a preview refuses alike. */
export async function planPush(
  world: World,
  { manifest: input, name }: { manifest: unknown; name: string },
): Promise<PushPlan> {
  const listing = world.listings.find((row) => row.listing === name.toLowerCase());
  const { manifest, findings } = world.rules.validate(input, { now: now(world) });
  assertNoErrors(findings);
  if (!manifest) throw new EmulatedProblem('manifest_invalid');
  const { id, kind, version } = manifest as { id: string; kind: string; version: string };
  if (id !== name.toLowerCase())
    refuse({ pointer: '/id', code: 'other_listing', en: `The manifest is of ${id}, not of ${name}.` });
  const namespace = id.split('/')[0] ?? '';
  if (world.namespaces && !world.namespaces.includes(namespace))
    throw new EmulatedProblem('namespace_not_proved', { extra: { namespace } });
  const digest = await world.rules.digestOf(manifest as never);
  const unchanged = listing && findUnchanged(world, { listing, digest });
  const replaces = listing && !unchanged ? findReplaceable(world, listing) : undefined;
  if (listing && !unchanged) assertHigher(world, { listing, version });
  if (listing && listing.kind !== kind)
    refuse({
      pointer: '/kind',
      code: 'kind_changed',
      en: `A listing keeps its kind, which is ${listing.kind}.`,
    });
  const live = world.versions.find((row) => row.id === listing?.liveId);
  const impact = live ? world.rules.diffManifests(live.manifest as never, manifest as never).impact : 'first';
  const stored = manifest as Record<string, unknown>;
  return { manifest: stored, name: id, version, digest, listing, unchanged, replaces, impact, findings };
}

export const toFieldProblems = (findings: readonly ManifestFinding[]): FieldProblem[] =>
  findings.map(({ pointer, checkId, message }) => ({ pointer, code: checkId, message }));

function assertNoErrors(findings: readonly ManifestFinding[]): void {
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new EmulatedProblem('manifest_invalid', { errors: toFieldProblems(errors) });
}

/** After a rejection or a withdrawal the same content may be tried again. */
function findUnchanged(
  world: World,
  { listing, digest }: { listing: ListingRow; digest: string },
): VersionRow | undefined {
  const latest = findPending(world, listing) ?? versionsOf(world, listing).at(-1);
  if (latest?.digest !== digest || ['withdrawn', 'rejected'].includes(latest.state)) return undefined;
  return latest;
}

function findReplaceable(world: World, listing: ListingRow): VersionRow | undefined {
  const pending = findPending(world, listing);
  if (!pending || ['draft', 'action_required'].includes(pending.state)) return pending;
  const { version, id: versionId, state, dueAt } = pending;
  const owner = versionMachine[state]?.owner;
  throw new EmulatedProblem('version_pending', { extra: { version, versionId, state, owner, dueAt } });
}

function assertHigher(world: World, { listing, version }: { listing: ListingRow; version: string }): void {
  const published = versionsOf(world, listing).filter(({ publishedAt }) => publishedAt !== null);
  if (published.some((row) => row.version === version))
    throw new EmulatedProblem('version_exists', { extra: { version } });
  const higher = published.find((row) => isHigher(row.version, version));
  if (higher)
    refuse({ pointer: '/version', code: 'version_not_higher', en: `Raise it above ${higher.version}.` });
}

/** By the three numbers; what may follow them is left to the rules of manifests. */
function isHigher(a: string, b: string): boolean {
  const [left, right] = [a, b].map((text) => (text.match(/\d+/g) ?? []).slice(0, 3).map(Number));
  for (const index of [0, 1, 2]) {
    const difference = (left?.[index] ?? 0) - (right?.[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}

function refuse({ pointer, code, en }: { pointer: string; code: string; en: string }): never {
  throw new EmulatedProblem('manifest_invalid', {
    errors: [{ pointer, code, message: { en, 'zh-CN': en } }],
  });
}
