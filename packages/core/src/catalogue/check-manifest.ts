import type { Transaction } from '@headwater/database';
import { AppError } from '@headwater/domain';
import { type CheckContext, type Finding, type Manifest, validate } from '@headwater/manifest';
import { listKnownIds, listSimilar } from './store/check-facts.ts';
import { getOrganization, listNamespaces } from './store/listings.ts';
import { getManifest, listPublishedNumbers } from './store/versions.ts';

interface Subject {
  manifest: unknown;
  organizationId: string;
  environment: string;
  /** Null before the first push. */
  listing: { id: string; liveVersionId: string | null } | null;
  now: Date;
}

/** The checks of the CLI, with what only the server knows. `manifest` null: it does not even fit the schema. */
export async function checkManifest(
  db: Transaction,
  subject: Subject,
): Promise<{ manifest: Manifest | null; findings: Finding[] }> {
  const bare = validate(subject.manifest, { now: subject.now });
  if (!bare.manifest) return bare;
  return validate(subject.manifest, await factsOf(db, { ...subject, manifest: bare.manifest }));
}

async function factsOf(
  db: Transaction,
  { manifest, organizationId, environment, listing, now }: Subject & { manifest: Manifest },
): Promise<CheckContext> {
  const composed = manifest.kind === 'solution' ? (manifest.composes ?? []).map((part) => part.listing) : [];
  // One after the other: inside a transaction there is one connection.
  const organization = await getOrganization(db, organizationId);
  const namespaces = await listNamespaces(db, organizationId);
  const known = await listKnownIds(db, composed);
  const similar = environment === 'live' ? await listSimilar(db, { manifest, organizationId }) : [];
  const published = listing ? await listPublishedNumbers(db, listing.id) : [];
  const live = listing?.liveVersionId ? await getManifest(db, listing.liveVersionId) : undefined;
  return {
    now,
    // Sandbox keys need no proof, so the check that asks for one stays silent.
    ...(environment === 'live' ? { provedNamespaces: namespaces } : {}),
    knownListingIds: known,
    similarListings: similar,
    previousVersions: published,
    publisherKind: organization.kind === 'vendor' ? 'vendor' : 'partner',
    // After a transfer the live manifest still carries the former name.
    ...(live ? { liveManifest: { ...live, id: manifest.id } } : {}),
  };
}

/** Findings as fields of a problem document, so that the CLI maps them to lines of the file. */
export const toFieldErrors = (findings: readonly Finding[]) =>
  findings.slice(0, 100).map(({ pointer, checkId, message }) => ({ pointer, code: checkId, message }));

export function assertNoErrors(findings: readonly Finding[]): void {
  const errors = findings.filter((finding) => finding.severity === 'error');
  if (errors.length > 0) throw new AppError('manifest_invalid', { errors: toFieldErrors(errors) });
}
