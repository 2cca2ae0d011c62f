import type { Transaction } from '@headwater/database';
import { AppError } from '@headwater/domain';
import { type CheckContext, type Finding, type Manifest, namedFilesOf, validate } from '@headwater/manifest';
import { listNamedFiles, matchNamedFile } from '../files/index.ts';
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
    assets: await assetsOf(db, { manifest, organizationId, environment }),
    publisherKind: organization.kind === 'vendor' ? 'vendor' : 'partner',
    // After a transfer the live manifest still carries the former name.
    ...(live ? { liveManifest: { ...live, id: manifest.id } } : {}),
  };
}

/** What the publisher stored of the files that the manifest names; one that is wanted twice must be there for both. */
async function assetsOf(
  db: Transaction,
  {
    manifest,
    organizationId,
    environment,
  }: { manifest: Manifest; organizationId: string; environment: string },
): Promise<NonNullable<CheckContext['assets']>> {
  const named = namedFilesOf(manifest);
  if (named.length === 0) return {};
  const stored = await listNamedFiles(db, { organizationIds: [organizationId], environment, named });
  const found = named.map((one) => ({ src: one.src, file: matchNamedFile(one, stored) }));
  const missing = new Set(found.filter(({ file }) => !file).map(({ src }) => src));
  return Object.fromEntries(
    found.flatMap(({ src, file }) =>
      file && !missing.has(src)
        ? [
            [
              src,
              {
                bytes: file.byteSize,
                contentType: file.mediaType,
                ...(file.sourceSha256 ? { sha256: file.sourceSha256 } : {}),
              },
            ],
          ]
        : [],
    ),
  );
}

/** Findings as fields of a problem document, so that the CLI maps them to lines of the file. */
export const toFieldErrors = (findings: readonly Finding[]) =>
  findings.slice(0, 100).map(({ pointer, checkId, message }) => ({ pointer, code: checkId, message }));

export function assertNoErrors(findings: readonly Finding[]): void {
  const errors = findings.filter((finding) => finding.severity === 'error');
  if (errors.length > 0) throw new AppError('manifest_invalid', { errors: toFieldErrors(errors) });
}
