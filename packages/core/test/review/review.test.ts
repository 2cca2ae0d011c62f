import { useTestDatabase } from '@headwater/database/testing';
import { AppError, newId } from '@headwater/domain';
import { exampleManifests } from '@headwater/manifest';
import { describe, expect, test } from 'vitest';
import { getListing, getVersion, pushVersion, withdrawVersion } from '../../src/catalogue/index.ts';
import {
  addNote,
  appealRejection,
  approveVersion,
  claimCase,
  getCase,
  listQueue,
  publishApproved,
  rejectVersion,
  releaseCase,
  reopenCase,
  replyToReview,
  requestChanges,
  submitVersion,
} from '../../src/review/index.ts';
import {
  keyActor,
  makeManifest,
  makeNamedFiles,
  makeOrganization,
  makeReviewWorld,
  submitManifest,
} from '../../src/testing/index.ts';

const database = await useTestDatabase();
const world = await makeReviewWorld(database, { namespace: 'rev' });
const { owner, curator, secondCurator } = world;
const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (error: unknown) => (error instanceof AppError ? error.code : String(error)),
  );
const note = 'Please see the guidance.';

describe('a submission', () => {
  test('of a first version waits in the queue with owner, clock, place and reason', async () => {
    const { submission, listing, versionId } = await submitManifest(world, makeManifest({ id: 'rev/first' }));
    expect(submission).toMatchObject({ decision: 'in_review' });
    expect(submission.queue?.position).toBeGreaterThan(0);
    const version = await getVersion(owner, { listing, version: versionId });
    expect(version).toMatchObject({ state: 'in_review', stateCode: 'awaiting_claim', owner: 'curator' });
    // Three working days after Monday 23 November 2026.
    expect(version.dueAt).toBe('2026-11-26T02:00:00.000Z');
    expect(version.queue).toEqual(submission.queue);
    expect(version.why.en).toContain('queue');
  });

  test('is refused while publishing tasks remain, and the draft stays a draft', async () => {
    const { support: _, ...rest } = makeManifest({ id: 'rev/tasks' }) as Record<string, unknown>;
    const pushed = await pushVersion(owner, { manifest: rest });
    expect(pushed.publishingTasks).toBeGreaterThan(0);
    const error = await submitVersion(owner, { listing: 'rev/tasks', version: '1.0.0' }).catch((e) => e);
    expect(error).toMatchObject({ code: 'publishing_tasks_remain' });
    expect(error.errors.length).toBe(pushed.publishingTasks);
    const version = await getVersion(owner, { listing: 'rev/tasks', version: '1.0.0' });
    expect(version.state).toBe('draft');
  });

  test('cannot be made twice', async () => {
    const { listing, versionId } = await submitManifest(world, makeManifest({ id: 'rev/twice' }));
    expect(await codeOf(submitVersion(owner, { listing, version: versionId }))).toBe('illegal_transition');
  });

  test('announces every step in order and is in the audit log', async () => {
    const { versionId } = await submitManifest(world, makeManifest({ id: 'rev/events' }));
    const events = await database.prisma.event.findMany({
      where: { subject: versionId },
      orderBy: { sequence: 'asc' },
    });
    expect(events.map((event) => (event.data as { state: string }).state)).toEqual([
      'draft',
      'submitted',
      'checking',
      'in_review',
    ]);
    expect(events.every((event) => event.organizationId === world.partner.id)).toBe(true);
    const audit = await database.prisma.auditEntry.findMany({ where: { subject: versionId } });
    expect(audit.map((entry) => entry.command)).toContain('review.submitVersion');
  });

  test('withdrawn by its publisher leaves the queue', async () => {
    const { listing, versionId, caseId } = await submitManifest(world, makeManifest({ id: 'rev/back' }));
    await withdrawVersion(owner, { listing, version: versionId });
    const queue = await listQueue(curator, { limit: 100 });
    expect(queue.data.map((item) => item.id)).not.toContain(caseId);
  });

  test('in the sandbox is approved at once and stays out of catalogue and queue', async () => {
    const key = world.as(
      keyActor({
        organizationId: world.partner.id,
        scopes: ['listings:write', 'listings:submit'],
        environment: 'sandbox',
      }),
    );
    const manifest = makeManifest({ id: 'rev/sandbox' });
    const named = {
      organizationId: world.partner.id,
      manifest: exampleManifests.integration,
      environment: 'sandbox' as const,
    };
    await makeNamedFiles(database, named);
    const pushed = await pushVersion(key, { manifest: { ...manifest } });
    const submission = await submitVersion(key, { listing: 'rev/sandbox', version: '1.0.0' });
    expect(submission).toMatchObject({ decision: 'published', version: { state: 'live' } });
    const card = await database.prisma.catalogueCard.findUnique({
      where: { listingId: pushed.listingId },
      select: { listingId: true },
    });
    expect(card).toBeNull();
    expect(await database.prisma.mail.count({ where: { subject: { contains: 'sandbox' } } })).toBe(0);
  });
});

describe('a reviewer', () => {
  test('publishes in one step: live, on the shelf, announced and mailed', async () => {
    const { caseId, listing, versionId } = await submitManifest(world, makeManifest({ id: 'rev/live' }));
    await claimCase(curator, { caseId });
    const decided = await approveVersion(curator, { caseId, publish: true, note: 'Good work.' });
    expect(decided).toMatchObject({ state: 'decided', decision: 'approved' });
    const found = await getListing(owner, { listing });
    expect(found).toMatchObject({ state: 'live', live: { id: versionId }, pending: null });
    const card = await database.prisma.catalogueCard.findUnique({
      where: { listingId: found.id },
      select: { slug: true },
    });
    expect(card).toEqual({ slug: 'live' });
    const readers = [world.partner.people[0]?.email, world.partner.people[1]?.email].sort();
    const mails = await database.prisma.mail.findMany({ where: { text: { contains: 'rev/live' } } });
    expect(mails.map((mail) => mail.to).sort()).toEqual(readers);
  });

  test('may approve first and publish later', async () => {
    const { caseId, listing, versionId } = await submitManifest(world, makeManifest({ id: 'rev/later' }));
    await claimCase(curator, { caseId });
    await approveVersion(curator, { caseId });
    const version = await getVersion(owner, { listing, version: versionId });
    expect(version).toMatchObject({ state: 'approved', owner: 'curator' });
    expect(await codeOf(publishApproved(secondCurator, { caseId }))).toBe('done');
    expect(await codeOf(publishApproved(secondCurator, { caseId }))).toBe('illegal_transition');
  });

  test('decides only what they have claimed, and claims nothing out of other hands', async () => {
    const { caseId } = await submitManifest(world, makeManifest({ id: 'rev/hands' }));
    expect(await codeOf(approveVersion(curator, { caseId }))).toBe('conflict');
    await claimCase(curator, { caseId });
    expect(await codeOf(claimCase(secondCurator, { caseId }))).toBe('conflict');
    expect(await codeOf(approveVersion(secondCurator, { caseId }))).toBe('conflict');
    await releaseCase(secondCurator, { caseId });
    expect(await codeOf(claimCase(secondCurator, { caseId }))).toBe('done');
  });

  test('who read an older state is refused', async () => {
    const { caseId } = await submitManifest(world, makeManifest({ id: 'rev/stale' }));
    const read = await claimCase(curator, { caseId });
    await releaseCase(curator, { caseId });
    await claimCase(curator, { caseId });
    expect(await codeOf(approveVersion({ ...curator, ifRevision: read.revision }, { caseId }))).toBe(
      'precondition_failed',
    );
  });

  test('asks for changes; the publisher answers with a new version in the same case', async () => {
    const { caseId, listing } = await submitManifest(world, makeManifest({ id: 'rev/changes' }));
    await claimCase(curator, { caseId });
    await addNote(curator, { caseId, visibility: 'internal', body: 'Smells of copy and paste.' });
    await requestChanges(curator, { caseId, reasons: ['price_unclear'], note });
    const asked = await getVersion(owner, { listing, version: '1.0.0' });
    expect(asked).toMatchObject({ state: 'action_required', owner: 'publisher', queue: null });
    expect(asked.decisions[0]?.reasons[0]).toMatchObject({ code: 'price_unclear' });
    expect(JSON.stringify(asked)).not.toContain('Smells');

    const again = await pushVersion(owner, {
      manifest: { ...makeManifest({ id: 'rev/changes', license: 'MIT' }) },
    });
    const submission = await submitVersion(owner, {
      listing,
      version: again.version.id,
      note: 'Prices are explained now.',
    });
    expect(submission.version.stateCode).toBe('claimed');
    const detail = await getCase(curator, { caseId });
    expect(detail).toMatchObject({ state: 'open', versionId: again.version.id });
    expect(detail.notes.map((item) => item.visibility)).toEqual(['internal', 'reply']);
    expect(detail.decisions.map((item) => item.action)).toEqual(['request_changes']);
    expect(await codeOf(approveVersion(curator, { caseId }))).toBe('done');
  });

  test('sees manifest, findings, diff, record, notes and whether they may decide', async () => {
    const { caseId, versionId } = await submitManifest(world, makeManifest({ id: 'rev/detail' }));
    const detail = await getCase(world.auditor, { caseId });
    expect(detail).toMatchObject({
      listing: 'rev/detail',
      comparedManifest: null,
      diff: { impact: 'first', changes: [] },
      fourEyes: { mayDecide: true, reasons: [] },
    });
    expect(detail.version.id).toBe(versionId);
    expect(detail.publisherRecord.publishedVersions).toBeGreaterThan(0);
    expect(detail.policyDecision).toMatchObject({ decision: 'review', policyVersion: 0 });
    expect(await codeOf(claimCase(world.auditor, { caseId }))).toBe('forbidden');
  });

  test('rejects only for a reason that a change cannot answer', async () => {
    const { caseId } = await submitManifest(world, makeManifest({ id: 'rev/reject' }));
    await claimCase(curator, { caseId });
    const wrong = rejectVersion(curator, { caseId, reasons: ['price_unclear' as never], note });
    expect(await codeOf(wrong)).toBe('invalid_input');
    expect(await codeOf(rejectVersion(curator, { caseId, reasons: [], note }))).toBe('invalid_input');
    await rejectVersion(curator, { caseId, reasons: ['duplicate'], note });
    const version = await getVersion(owner, { listing: 'rev/reject', version: '1.0.0' });
    expect(version).toMatchObject({ state: 'rejected', owner: 'publisher' });
    expect(version.decisions.at(-1)).toMatchObject({ action: 'reject', note });
  });
});

describe('four eyes', () => {
  test('keep a curator from a case of an organisation they also belong to', async () => {
    const { caseId } = await submitManifest(world, makeManifest({ id: 'rev/member' }));
    const curatorId = world.vendor.people[1]?.id ?? '';
    const membership = await database.prisma.membership.create({
      data: { id: newId('mbr'), organizationId: world.partner.id, userId: curatorId, roles: ['sales'] },
    });
    expect(await codeOf(claimCase(secondCurator, { caseId }))).toBe('own_work');
    const detail = await getCase(secondCurator, { caseId });
    expect(detail.fourEyes).toMatchObject({ mayDecide: false, reasons: [{ code: 'own_organisation' }] });
    await database.prisma.membership.delete({ where: { id: membership.id } });
    expect(await codeOf(claimCase(secondCurator, { caseId }))).toBe('done');
  });

  test('see through an API key to the person who made it', async () => {
    const key = keyActor({ organizationId: world.partner.id, scopes: ['listings:write', 'listings:submit'] });
    const keyId = key.kind === 'api_key' ? key.keyId : '';
    await database.prisma.apiKey.create({
      data: {
        id: keyId,
        organizationId: world.partner.id,
        name: 'ci',
        prefix: 'hw_live_x',
        hash: keyId,
        scopes: [],
        environment: 'live',
        createdById: world.vendor.people[0]?.id ?? '',
      },
    });
    const pushed = await pushVersion(world.as(key), { manifest: { ...makeManifest({ id: 'rev/by-key' }) } });
    await submitVersion(owner, { listing: 'rev/by-key', version: pushed.version.id });
    const queue = await listQueue(curator, { limit: 100 });
    const caseId = queue.data.find((item) => item.listing === 'rev/by-key')?.id ?? '';
    expect(await codeOf(claimCase(curator, { caseId }))).toBe('own_work');
    expect(await codeOf(claimCase(secondCurator, { caseId }))).toBe('done');
  });

  test('apply at the decision too, when the curator joined the publisher after claiming', async () => {
    const { caseId } = await submitManifest(world, makeManifest({ id: 'rev/joined' }));
    await claimCase(secondCurator, { caseId });
    const userId = world.vendor.people[1]?.id ?? '';
    const membership = await database.prisma.membership.create({
      data: { id: newId('mbr'), organizationId: world.partner.id, userId, roles: ['owner'] },
    });
    expect(await codeOf(approveVersion(secondCurator, { caseId }))).toBe('own_work');
    await database.prisma.membership.delete({ where: { id: membership.id } });
  });
});

describe('an appeal', () => {
  const reject = async (id: string) => {
    const submitted = await submitManifest(world, makeManifest({ id }));
    await claimCase(curator, { caseId: submitted.caseId });
    await rejectVersion(curator, { caseId: submitted.caseId, reasons: ['false_claim'], note });
    return { ...submitted, version: submitted.versionId };
  };
  const statement = 'The certificate is genuine.';

  test('goes to another reviewer than the one who rejected, once', async () => {
    const { listing, version, caseId } = await reject('rev/appeal');
    const moved = await appealRejection(owner, { listing, version, statement });
    expect(moved).toMatchObject({ state: 'in_review', stateCode: 'appealed', owner: 'curator' });
    expect(await codeOf(claimCase(curator, { caseId }))).toBe('own_work');
    await claimCase(secondCurator, { caseId });
    await rejectVersion(secondCurator, { caseId, reasons: ['false_claim'], note });
    expect(await codeOf(appealRejection(owner, { listing, version, statement }))).toBe('conflict');
  });

  test('is not possible for others, for what was not rejected, or too late', async () => {
    const { listing, version } = await reject('rev/late');
    const stranger = world.as((await makeOrganization(database)).actor);
    expect(await codeOf(appealRejection(stranger, { listing, version, statement }))).toBe('not_found');
    const other = await submitManifest(world, makeManifest({ id: 'rev/not-rejected' }));
    expect(
      await codeOf(appealRejection(owner, { listing: other.listing, version: other.versionId, statement })),
    ).toBe('illegal_transition');
    const now = world.clock.now();
    world.clock.advance(60 * 86_400_000);
    expect(await codeOf(appealRejection(owner, { listing, version, statement }))).toBe('conflict');
    world.clock.moveTo(now);
  });

  test('waits until another pending version is out of the way', async () => {
    const { listing, version } = await reject('rev/two');
    await pushVersion(owner, { manifest: { ...makeManifest({ id: 'rev/two', license: 'MIT' }) } });
    expect(await codeOf(appealRejection(owner, { listing, version, statement }))).toBe('version_pending');
  });

  test('is not needed when a curator reopens the case', async () => {
    const { caseId, listing, version } = await reject('rev/reopen');
    await reopenCase(secondCurator, { caseId, note: 'The proof was in the attachment.' });
    const found = await getVersion(owner, { listing, version });
    expect(found).toMatchObject({ state: 'in_review', stateCode: 'reopened' });
    expect(await codeOf(reopenCase(secondCurator, { caseId, note }))).toBe('conflict');
  });
});

describe('the queue', () => {
  test('pages in order without gaps and filters by hands', async () => {
    const all = await listQueue(curator, { limit: 100 });
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listQueue(curator, { limit: 2, ...(cursor ? { cursor } : {}) });
      seen.push(...page.data.map((item) => item.id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(seen).toEqual(all.data.map((item) => item.id));
    expect(all.data.map((item) => item.position)).toEqual(all.data.map((_, index) => index + 1));
    const unclaimed = await listQueue(curator, { limit: 100, filter: 'unclaimed' });
    expect(unclaimed.data.every((item) => item.assignee === null)).toBe(true);
    const mine = await listQueue(curator, { limit: 100, filter: 'mine' });
    expect(mine.data.every((item) => item.assignee?.id === world.vendor.people[0]?.id)).toBe(true);
    expect(mine.data.length + unclaimed.data.length).toBeLessThanOrEqual(all.data.length);
  });

  test('is closed to partners and to a case id that does not exist', async () => {
    expect(await codeOf(listQueue(owner, {}))).toBe('forbidden');
    expect(await codeOf(getCase(owner, { caseId: 'rvw_none' }))).toBe('forbidden');
    expect(await codeOf(getCase(curator, { caseId: 'rvw_none' }))).toBe('not_found');
    expect(await codeOf(claimCase(curator, { caseId: 'rvw_none' }))).toBe('not_found');
  });

  test('takes replies of the publisher only while the case is open', async () => {
    const { listing, versionId, caseId } = await submitManifest(world, makeManifest({ id: 'rev/reply' }));
    await replyToReview(owner, { listing, version: versionId, body: 'Here is the manual.' });
    const version = await getVersion(owner, { listing, version: versionId });
    expect(version.notes).toMatchObject([{ from: 'publisher', body: 'Here is the manual.' }]);
    await claimCase(curator, { caseId });
    await approveVersion(curator, { caseId, publish: true });
    expect(await codeOf(replyToReview(owner, { listing, version: versionId, body: 'Too late.' }))).toBe(
      'conflict',
    );
  });
});
