import type { Database } from '@headwater/database';
import { type Actor, type MovableClock, movableClock } from '@headwater/domain';
import { exampleManifests, type ManifestInput } from '@headwater/manifest';
import { pushVersion } from '../catalogue/index.ts';
import { approveVersion, claimCase, listQueue, submitVersion } from '../review/index.ts';
import { makeOrganization } from './factories.ts';
import { makeNamedFiles } from './make-named-files.ts';
import { testContext, testNow } from './test-context.ts';

/** A complete manifest that may be submitted, under another name and number. */
export const makeManifest = (
  change: { id: string; version?: string } & Record<string, unknown>,
): ManifestInput =>
  ({
    ...exampleManifests.integration,
    version: '1.0.0',
    changelog: [
      {
        version: change.version ?? '1.0.0',
        date: '2026-11-20',
        changes: { 'zh-CN': '首次发布。', en: 'First release.' },
      },
    ],
    ...change,
  }) as ManifestInput;

/** A partner with a proved namespace, a vendor with two curators, and one clock for all of them. */
export async function makeReviewWorld(database: Database, options: { namespace: string; trust?: string }) {
  const clock: MovableClock = movableClock(testNow);
  const partner = await makeOrganization(database, {
    namespace: options.namespace,
    ...(options.trust ? { trust: options.trust } : {}),
    people: [['owner'], ['developer'], ['sales']],
  });
  await makeNamedFiles(database, { organizationId: partner.id, manifest: exampleManifests.integration });
  const vendor = await makeOrganization(database, {
    kind: 'vendor',
    people: [['curator'], ['curator'], ['admin'], ['auditor']],
  });
  const as = (actor: Actor) => testContext({ database, actor, clock });
  const personOf = (organization: typeof partner, index: number) => {
    const person = organization.people[index];
    if (!person) throw new Error(`no person ${index}`);
    return person;
  };
  const [owner, developer, sales] = [0, 1, 2].map((i) => as(personOf(partner, i).actor));
  const [curator, secondCurator, admin, auditor] = [0, 1, 2, 3].map((i) => as(personOf(vendor, i).actor));
  if (!owner || !developer || !sales || !curator || !secondCurator || !admin || !auditor)
    throw new Error('incomplete world');
  const system = as({ kind: 'system', name: 'worker' });
  return {
    clock,
    as,
    partner,
    vendor,
    owner,
    developer,
    sales,
    curator,
    secondCurator,
    admin,
    auditor,
    system,
  };
}

export type ReviewWorld = Awaited<ReturnType<typeof makeReviewWorld>>;

/** Pushed and submitted; answers the case that a curator may now claim. */
export async function submitManifest(world: ReviewWorld, manifest: ManifestInput) {
  const pushed = await pushVersion(world.owner, { manifest: manifest as Record<string, unknown> });
  const submission = await submitVersion(world.owner, {
    listing: pushed.listing,
    version: pushed.version.id,
  });
  const queue = await listQueue(world.curator, { limit: 100 });
  const item = queue.data.find((entry) => entry.versionId === pushed.version.id);
  return {
    pushed,
    submission,
    listing: pushed.listing,
    versionId: pushed.version.id,
    caseId: item?.id ?? '',
  };
}

/** The whole way to a listing that customers see. */
export async function publishManifest(world: ReviewWorld, manifest: ManifestInput) {
  const submitted = await submitManifest(world, manifest);
  if (submitted.submission.decision === 'published') return submitted;
  await claimCase(world.curator, { caseId: submitted.caseId });
  await approveVersion(world.curator, { caseId: submitted.caseId, publish: true });
  return submitted;
}
