import type { Transaction } from '@headwater/database';
import { AppError, type Environment } from '@headwater/domain';
import { describeState } from '@headwater/domain/catalogue';
import {
  compareVersions,
  diffManifests,
  digestOf,
  type Finding,
  type Manifest,
  maxManifestBytes,
  validate,
} from '@headwater/manifest';
import { assertNoErrors, checkManifest } from './check-manifest.ts';
import { findAlias, findListingId, findNamespaceOwner, type ListingRow, nameOf } from './store/listings.ts';
import {
  findLatestVersion,
  findPendingVersion,
  getManifest,
  listPublishedNumbers,
  type VersionRow,
} from './store/versions.ts';

export interface PushPlan {
  manifest: Manifest;
  digest: string;
  namespace: string;
  slug: string;
  listing: ListingRow | null;
  /** What the push would have to store again; then nothing is done. */
  unchanged: VersionRow | null;
  /** A draft that the push takes the place of. */
  replaces: VersionRow | null;
  impact: string;
  findings: Finding[];
}

interface Push {
  manifest: unknown;
  expectedId: string | undefined;
  organizationId: string;
  environment: Environment;
  now: Date;
  /** Locks the listing in a command; a preview reads it as it is. */
  load: (id: string) => Promise<ListingRow>;
}

/** Everything a push decides before it writes; every refusal is thrown here, so a preview refuses alike. */
export async function preparePush(db: Transaction, push: Push): Promise<PushPlan> {
  if (Buffer.byteLength(JSON.stringify(push.manifest) ?? '') > maxManifestBytes)
    throw new AppError('payload_too_large', { extra: { maxBytes: maxManifestBytes } });
  const { manifest, findings: problems } = validate(push.manifest, { now: push.now });
  assertNoErrors(problems);
  if (!manifest) throw new AppError('manifest_invalid');
  assertId(manifest.id, push.expectedId);
  const [namespace = '', slug = ''] = manifest.id.split('/');
  await assertNamespace(db, { ...push, namespace });
  const listing = await findTarget(db, { ...push, namespace, slug });
  const digest = await digestOf(manifest);
  const plan = { manifest, digest, namespace, slug, listing };
  if (!listing) return { ...plan, ...(await check(db, push, plan)), unchanged: null, replaces: null };
  const unchanged = await findUnchanged(db, { listing, digest });
  const pending = unchanged ? null : await findReplaceable(db, listing);
  if (!unchanged) await assertHigher(db, { listing, version: manifest.version });
  return { ...plan, ...(await check(db, push, plan)), unchanged, replaces: pending };
}

function assertId(id: string, expected: string | undefined): void {
  if (expected === undefined || expected.toLowerCase() === id) return;
  const message = {
    en: `The manifest is of ${id}, not of ${expected}.`,
    'zh-CN': `清单的标识为 ${id},与请求的 ${expected} 不一致。`,
  };
  throw new AppError('manifest_invalid', { errors: [{ pointer: '/id', code: 'other_listing', message }] });
}

async function assertNamespace(
  db: Transaction,
  { namespace, organizationId, environment }: Push & { namespace: string },
): Promise<void> {
  const owner = await findNamespaceOwner(db, namespace);
  if (owner && owner.organizationId !== organizationId) throw new AppError('namespace_taken');
  // A sandbox key may try things out before the proof, but never under somebody's proved name.
  if (!owner && environment === 'live') throw new AppError('namespace_not_proved', { extra: { namespace } });
}

async function findTarget(
  db: Transaction,
  push: Push & { namespace: string; slug: string },
): Promise<ListingRow | null> {
  const { environment, namespace, slug } = push;
  const alias = await findAlias(db, { environment, namespace, slug });
  const id = await findListingId(db, { ref: `${namespace}/${slug}`, environment });
  if (!id) return null;
  const listing = await push.load(id);
  if (listing.organizationId !== push.organizationId) throw new AppError('namespace_taken');
  if (alias && nameOf(listing) !== `${namespace}/${slug}`)
    throw new AppError('conflict', {
      detail: {
        en: `This listing is now called ${nameOf(listing)}; use that id.`,
        'zh-CN': `该上架内容现名为 ${nameOf(listing)},请改用此标识。`,
      },
      extra: { listing: nameOf(listing) },
    });
  return listing;
}

/** After a rejection or a withdrawal the same content may be tried again. */
async function findUnchanged(
  db: Transaction,
  { listing, digest }: { listing: ListingRow; digest: string },
): Promise<VersionRow | null> {
  const latest = (await findPendingVersion(db, listing.id)) ?? (await findLatestVersion(db, listing.id));
  if (!latest || latest.digest !== digest) return null;
  return ['withdrawn', 'rejected'].includes(latest.state) ? null : latest;
}

async function findReplaceable(db: Transaction, listing: ListingRow): Promise<VersionRow | null> {
  const pending = await findPendingVersion(db, listing.id);
  if (!pending || ['draft', 'action_required'].includes(pending.state)) return pending;
  const { state, owner, dueAt } = describeState(pending);
  throw new AppError('version_pending', {
    extra: { version: pending.version, versionId: pending.id, state, owner, dueAt },
  });
}

async function assertHigher(
  db: Transaction,
  { listing, version }: { listing: ListingRow; version: string },
): Promise<void> {
  const published = await listPublishedNumbers(db, listing.id);
  if (published.includes(version)) throw new AppError('version_exists', { extra: { version } });
  const highest = published.sort(compareVersions).at(-1);
  if (highest === undefined || compareVersions(version, highest) > 0) return;
  const message = {
    en: `Raise it above ${highest}, the highest published version.`,
    'zh-CN': `版本号须高于已发布的最高版本 ${highest}。`,
  };
  throw new AppError('manifest_invalid', {
    errors: [{ pointer: '/version', code: 'version_not_higher', message }],
  });
}

async function check(
  db: Transaction,
  push: Push,
  { manifest, listing }: { manifest: Manifest; listing: ListingRow | null },
): Promise<Pick<PushPlan, 'findings' | 'impact'>> {
  if (listing && listing.kind !== manifest.kind) assertSameKind(listing.kind);
  const { organizationId, environment, now } = push;
  const { findings } = await checkManifest(db, { manifest, organizationId, environment, listing, now });
  assertNoErrors(findings);
  return { findings, impact: await impactOf(db, { manifest, listing }) };
}

function assertSameKind(kind: string): never {
  const message = {
    en: `A listing keeps its kind, which is ${kind}.`,
    'zh-CN': `上架内容的类型不可更改,当前为 ${kind}。`,
  };
  throw new AppError('manifest_invalid', { errors: [{ pointer: '/kind', code: 'kind_changed', message }] });
}

async function impactOf(
  db: Transaction,
  { manifest, listing }: { manifest: Manifest; listing: ListingRow | null },
): Promise<string> {
  if (!listing?.liveVersionId) return 'first';
  const live = await getManifest(db, listing.liveVersionId);
  return diffManifests({ ...live, id: manifest.id }, manifest).impact;
}
