import { stateCodes, versionMachine } from './facts/facts.generated.ts';
import { findPending } from './find-listing.ts';
import type { ListingRow, VersionRow } from './rows.ts';
import type { World } from './world.ts';

/** What the API shows of a version wherever it is named. */
export function toVersionSummary(row: VersionRow) {
  const { id, version, digest, state, stateCode, since, dueAt, impact, pushedVia } = row;
  const { submittedAt, publishedAt, createdAt, revision } = row;
  return {
    id,
    version,
    digest,
    state,
    stateCode,
    owner: versionMachine[state]?.owner ?? 'none',
    since,
    dueAt,
    why: stateCodes[stateCode as keyof typeof stateCodes].why,
    noClock: versionMachine[state]?.noClock ?? null,
    impact,
    pushedVia,
    submittedAt,
    publishedAt,
    createdAt,
    revision,
  };
}

export function toListing(world: World, row: ListingRow) {
  const { liveId, ...shown } = row;
  const live = world.versions.find(({ id }) => id === liveId);
  const pending = findPending(world, row);
  return {
    ...shown,
    environment: world.environment,
    organization: world.organization,
    name: nameOf(live ?? pending ?? world.versions.findLast(({ listingId }) => listingId === row.id)),
    stateEvidence: null,
    stateUntil: null,
    standing: 'listed',
    live: live ? { id: live.id, version: live.version, publishedAt: live.publishedAt } : null,
    pending: pending ? toVersionSummary(pending) : null,
    queue: pending ? queueOf(world, pending) : null,
  };
}

/** The names of a manifest by language. */
export function nameOf(version: VersionRow | undefined): Record<string, string> {
  const texts = Object(version?.manifest.listing) as Record<string, { name?: unknown } | undefined>;
  const names = ['zh-CN', 'en'].map((locale) => [locale, texts[locale]?.name] as const);
  return Object.fromEntries(names.filter((pair): pair is [string, string] => typeof pair[1] === 'string'));
}

/** The place of a version among all that wait for a reviewer. */
export function queueOf(world: World, version: VersionRow): { position: number; length: number } | null {
  const waiting = world.versions.filter(({ state }) => state === 'in_review');
  const index = waiting.indexOf(version);
  return index < 0 ? null : { position: index + 1, length: waiting.length };
}

/** Findings as the API shows them. */
export const toFindings = ({ findings }: Pick<VersionRow, 'findings'>) =>
  findings.map(({ checkId, fingerprint, severity, pointer, message, fix, params }) => ({
    checkId,
    fingerprint,
    severity,
    mode: 'enforce',
    pointer,
    message,
    fix,
    params,
    waived: false,
    waiverReason: null,
  }));

export const countTasks = (findings: readonly { severity: string }[]): number =>
  findings.filter(({ severity }) => severity === 'publishing').length;
