import { useTestDatabase } from '@headwater/database/testing';
import { AppError } from '@headwater/domain';
import { describe, expect, test } from 'vitest';
import {
  deprecateListing,
  diffVersions,
  endSuspensions,
  getListing,
  getVersion,
  importListing,
  liftSuspension,
  previewPush,
  pushVersion,
  resolveListing,
  restoreListing,
  suspendListing,
  transferListing,
  withdrawListing,
  withdrawVersion,
} from '../../src/catalogue/index.ts';
import { approveVersion, claimCase } from '../../src/review/index.ts';
import {
  makeManifest,
  makeOrganization,
  makeReviewWorld,
  publishManifest,
  submitManifest,
} from '../../src/testing/index.ts';

const database = await useTestDatabase();
const world = await makeReviewWorld(database, { namespace: 'life' });
const { owner, curator } = world;
const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (error: unknown) => (error instanceof AppError ? error.code : String(error)),
  );
const publish = async (id: string) => (await publishManifest(world, makeManifest({ id }))).listing;
const onShelf = async (listing: string) => {
  const [namespace = '', slug = ''] = listing.split('/');
  return (await database.prisma.catalogueCard.count({ where: { namespace, slug } })) === 1;
};
const evidence = 'Ticket 4711 with three customer reports.';

describe('a second version', () => {
  test('is compared with the live one and takes its place when published', async () => {
    const listing = await publish('life/next');
    await pushVersion(owner, {
      manifest: { ...makeManifest({ id: 'life/next', version: '1.1.0', license: 'MIT' }) },
    });
    const diff = await diffVersions(owner, { listing });
    expect(diff).toMatchObject({ from: '1.0.0', to: '1.1.0' });
    expect(diff.changes.map((change) => change.pointer)).toContain('/license');
    await withdrawVersion(owner, { listing, version: '1.1.0' });
    await publishManifest(world, makeManifest({ id: 'life/next', version: '1.1.0', license: 'ISC' }));
    const old = await getVersion(owner, { listing, version: '1.0.0' });
    expect(old).toMatchObject({ state: 'superseded', owner: 'none' });
    expect((await getListing(owner, { listing })).live?.version).toBe('1.1.0');
  });

  test('that is published cannot be withdrawn alone', async () => {
    const listing = await publish('life/alone');
    expect(await codeOf(withdrawVersion(owner, { listing, version: '1.0.0' }))).toBe('illegal_transition');
  });

  test('is never edited in place, not even by SQL', async () => {
    const listing = await publish('life/frozen');
    const { live } = await getListing(owner, { listing });
    const edit = database.prisma.listingVersion.update({
      where: { id: live?.id ?? '' },
      data: { manifest: {} },
    });
    await expect(edit).rejects.toThrow(/immutable/);
  });
});

describe('deprecation', () => {
  test('names a successor, stays on the shelf and can be undone', async () => {
    const successor = await publish('life/better');
    const listing = await publish('life/older');
    const deprecated = await deprecateListing(owner, { listing, successor });
    expect(deprecated).toMatchObject({ state: 'deprecated', successor: 'life/better' });
    expect(await onShelf(listing)).toBe(true);
    expect((await getVersion(owner, { listing, version: '1.0.0' })).state).toBe('deprecated');
    const restored = await restoreListing(owner, { listing });
    expect(restored).toMatchObject({ state: 'live', successor: null });
    expect((await getVersion(owner, { listing, version: '1.0.0' })).stateCode).toBe('restored');
  });

  test('needs a successor that customers can see and that is another listing', async () => {
    const listing = await publish('life/lonely');
    await pushVersion(owner, { manifest: { ...makeManifest({ id: 'life/unborn' }) } });
    for (const successor of ['life/unborn', 'life/nowhere', listing])
      expect(await codeOf(deprecateListing(owner, { listing, successor }))).toBe('invalid_input');
  });

  test('is for the owner of the organisation, not for its developers', async () => {
    const listing = await publish('life/roles');
    expect(await codeOf(deprecateListing(world.developer, { listing }))).toBe('forbidden');
  });

  test('ends when a new version is published', async () => {
    const listing = await publish('life/revived');
    await deprecateListing(owner, { listing });
    await publishManifest(world, makeManifest({ id: 'life/revived', version: '2.0.0' }));
    expect((await getListing(owner, { listing })).state).toBe('live');
    expect((await getVersion(owner, { listing, version: '1.0.0' })).state).toBe('superseded');
  });
});

describe('withdrawal', () => {
  test('takes the listing and its pending version back, and restore brings the listing back', async () => {
    const listing = await publish('life/gone');
    await submitManifest(world, makeManifest({ id: 'life/gone', version: '1.1.0', license: 'MIT' }));
    const withdrawn = await withdrawListing(owner, { listing, reason: 'End of life.' });
    expect(withdrawn).toMatchObject({ state: 'withdrawn', pending: null, stateReason: 'End of life.' });
    expect(await onShelf(listing)).toBe(false);
    expect(await codeOf(withdrawListing(owner, { listing }))).toBe('illegal_transition');
    await restoreListing(owner, { listing });
    expect(await onShelf(listing)).toBe(true);
    expect(await codeOf(restoreListing(owner, { listing }))).toBe('illegal_transition');
  });

  test('of what was never published goes back to unpublished', async () => {
    await pushVersion(owner, { manifest: { ...makeManifest({ id: 'life/never' }) } });
    await withdrawListing(owner, { listing: 'life/never' });
    expect((await restoreListing(owner, { listing: 'life/never' })).state).toBe('unpublished');
  });

  test('from an older reading is refused', async () => {
    const listing = await publish('life/stale');
    const { revision } = await getListing(owner, { listing });
    const stale = { ...owner, ifRevision: revision - 1 };
    expect(await codeOf(withdrawListing(stale, { listing }))).toBe('precondition_failed');
    expect(await codeOf(withdrawListing({ ...owner, ifRevision: revision }, { listing }))).toBe('done');
  });
});

describe('suspension', () => {
  test('hides the listing, tells its publisher why, and ends by itself', async () => {
    const listing = await publish('life/paused');
    const until = new Date(world.clock.now().getTime() + 86_400_000).toISOString();
    await suspendListing(curator, { listing, reason: 'security_incident', evidence, until });
    expect(await getListing(owner, { listing })).toMatchObject({
      state: 'suspended',
      stateReason: 'security_incident',
      stateEvidence: evidence,
      stateUntil: until,
    });
    expect(await onShelf(listing)).toBe(false);
    const mails = await database.prisma.mail.findMany({ where: { text: { contains: evidence } } });
    expect(mails.map((mail) => mail.to)).toContain(world.partner.people[0]?.email);
    expect(await codeOf(restoreListing(owner, { listing }))).toBe('illegal_transition');
    expect(await endSuspensions(world.system)).toBe(0);
    world.clock.advance(86_400_001);
    expect(await endSuspensions(world.system)).toBe(1);
    expect(await onShelf(listing)).toBe(true);
  });

  test('survives a new version and returns to what was before', async () => {
    const listing = await publish('life/kept');
    await deprecateListing(owner, { listing });
    await suspendListing(curator, { listing, reason: 'false_claim', evidence });
    const lifted = await liftSuspension(curator, { listing, reason: 'Proved.' });
    expect(lifted.state).toBe('deprecated');
    await suspendListing(curator, { listing, reason: 'false_claim', evidence });
    const next = await submitManifest(world, makeManifest({ id: 'life/kept', version: '1.0.1' }));
    await claimCase(curator, { caseId: next.caseId });
    await approveVersion(curator, { caseId: next.caseId, publish: true });
    expect((await getListing(owner, { listing })).state).toBe('suspended');
    expect(await onShelf(listing)).toBe(false);
    expect((await liftSuspension(curator, { listing, reason: 'Repaired.' })).state).toBe('live');
    expect(await onShelf(listing)).toBe(true);
  });

  test('is the vendor’s alone, needs evidence and an end in the future', async () => {
    const listing = await publish('life/vendor');
    const reason = 'broken_service' as const;
    expect(await codeOf(suspendListing(owner, { listing, reason, evidence }))).toBe('forbidden');
    expect(await codeOf(suspendListing(curator, { listing, reason, evidence: ' ' }))).toBe('invalid_input');
    const until = '2020-01-01T00:00:00.000Z';
    expect(await codeOf(suspendListing(curator, { listing, reason, evidence, until }))).toBe('invalid_input');
    expect(await codeOf(liftSuspension(curator, { listing, reason: 'x' }))).toBe('illegal_transition');
  });
});

describe('a transfer', () => {
  test('moves the listing with its name; the old name finds it for ever', async () => {
    const receiver = await makeOrganization(database, { namespace: 'heir' });
    const listing = await publish('life/moved');
    const moved = await transferListing(owner, { listing, namespace: 'heir' });
    expect(moved).toMatchObject({ listing: 'heir/moved', organization: { id: receiver.id } });
    expect(await resolveListing(world.as({ kind: 'anonymous' }), { listing })).toMatchObject({
      listing: 'heir/moved',
      moved: true,
    });
    expect(await codeOf(getListing(owner, { listing }))).toBe('not_found');
    const heir = world.as(receiver.actor);
    expect((await getListing(heir, { listing })).id).toBe(moved.id);
    expect(await onShelf('heir/moved')).toBe(true);
    expect(
      await codeOf(
        pushVersion(owner, { manifest: { ...makeManifest({ id: 'life/moved', version: '2.0.0' }) } }),
      ),
    ).toBe('namespace_taken');
    const next = await previewPush(heir, {
      manifest: { ...makeManifest({ id: 'heir/moved', version: '1.0.1' }) },
    });
    expect(next).toMatchObject({ creates: false });
    const events = await database.prisma.event.findMany({ where: { type: 'listing.transferred' } });
    expect(events.map((event) => event.organizationId).sort()).toEqual(
      [world.partner.id, receiver.id].sort(),
    );
  });

  test('does not give up a name that another listing has or had', async () => {
    await makeOrganization(database, { namespace: 'taken' });
    const first = await publish('life/one');
    await transferListing(owner, { listing: first, namespace: 'taken', slug: 'thing' });
    const second = await publish('life/two');
    expect(await codeOf(transferListing(owner, { listing: second, namespace: 'taken', slug: 'thing' }))).toBe(
      'conflict',
    );
  });

  test('goes only to a partner with a proved namespace, and not while a version is pending', async () => {
    const listing = await publish('life/stays');
    expect(await codeOf(transferListing(owner, { listing, namespace: 'nobody' }))).toBe('invalid_input');
    expect(await codeOf(transferListing(owner, { listing, namespace: 'life' }))).toBe('invalid_input');
    await makeOrganization(database, { namespace: 'willing' });
    await submitManifest(world, makeManifest({ id: 'life/stays', version: '1.1.0', license: 'MIT' }));
    expect(await codeOf(transferListing(owner, { listing, namespace: 'willing' }))).toBe('version_pending');
  });
});

describe('other tenants', () => {
  test('can do nothing to a listing that is not theirs, and nothing changes', async () => {
    const listing = await publish('life/safe');
    const before = await getListing(owner, { listing });
    const stranger = world.as((await makeOrganization(database, { namespace: 'thief' })).actor);
    for (const ref of [listing, before.id]) {
      expect(await codeOf(deprecateListing(stranger, { listing: ref }))).toBe('not_found');
      expect(await codeOf(withdrawListing(stranger, { listing: ref }))).toBe('not_found');
      expect(await codeOf(restoreListing(stranger, { listing: ref }))).toBe('not_found');
      expect(await codeOf(transferListing(stranger, { listing: ref, namespace: 'thief' }))).toBe('not_found');
      expect(await codeOf(diffVersions(stranger, { listing: ref }))).toBe('not_found');
    }
    expect(await getListing(owner, { listing })).toEqual(before);
  });
});

describe('an import', () => {
  test('is live at once, says so, and is only for the system', async () => {
    const manifest = { ...makeManifest({ id: 'life/imported' }) };
    const input = { organizationId: world.partner.id, manifest };
    expect(await codeOf(importListing(owner, input))).toBe('forbidden');
    await importListing(world.system, input);
    expect(await onShelf('life/imported')).toBe(true);
    const version = await getVersion(owner, { listing: 'life/imported', version: '1.0.0' });
    expect(version).toMatchObject({ state: 'live', stateCode: 'imported' });
    expect(await codeOf(importListing(world.system, input))).toBe('conflict');
  });
});
