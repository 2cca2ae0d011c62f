import { useTestDatabase } from '@headwater/database/testing';
import { AppError } from '@headwater/domain';
import { describe, expect, test } from 'vitest';
import {
  discardDraft,
  findDraft,
  getDraft,
  getListing,
  listNewDrafts,
  pushDraft,
  pushVersion,
  saveDraft,
} from '../../src/catalogue/index.ts';
import { forecastSubmission, submitDraft } from '../../src/review/index.ts';
import { keyActor, makeManifest, makeReviewWorld, publishManifest } from '../../src/testing/index.ts';

const database = await useTestDatabase();
const world = await makeReviewWorld(database, { namespace: 'write', trust: 'verified' });
const stranger = await makeReviewWorld(database, { namespace: 'other' });
const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (error: unknown) => (error instanceof AppError ? error.code : String(error)),
  );
const manifestOf = (id: string, change: object = {}) =>
  ({ ...makeManifest({ id }), ...change }) as unknown as Record<string, unknown>;
const auditOf = (subject: string) => database.prisma.auditEntry.count({ where: { subject } });

describe('saving a draft', () => {
  test('keeps what no manifest could be yet, and tells who wrote it', async () => {
    const draft = await saveDraft(world.owner, { manifest: { listing: { en: { name: 'H' } } }, revision: 0 });
    expect(draft).toMatchObject({ revision: 1, listing: null, manifest: { listing: { en: { name: 'H' } } } });
    expect(await getDraft(world.developer, { draft: draft.id })).toEqual(draft);
    expect(draft.updatedBy.name).toBeTruthy();
  });

  test('refuses a save from an older reading, and keeps what the other wrote', async () => {
    const first = await saveDraft(world.owner, { manifest: { version: '1' }, revision: 0 });
    const theirs = await saveDraft(world.developer, {
      draft: first.id,
      manifest: { version: '2' },
      revision: 1,
    });
    const late = saveDraft(world.owner, { draft: first.id, manifest: { version: '3' }, revision: 1 });
    expect(await codeOf(late)).toBe('precondition_failed');
    expect(await getDraft(world.owner, { draft: first.id })).toEqual(theirs);
  });

  test('lets only one of two saves at the same moment through', async () => {
    const { id } = await saveDraft(world.owner, { manifest: {}, revision: 0 });
    const save = (version: string) =>
      codeOf(saveDraft(world.owner, { draft: id, manifest: { version }, revision: 1 }));
    expect((await Promise.all([save('a'), save('b')])).sort()).toEqual(['done', 'precondition_failed']);
  });

  test('is heard of by the audit log when it begins and when it changes hands, not at every pause', async () => {
    const { id } = await saveDraft(world.owner, { manifest: {}, revision: 0 });
    for (const revision of [1, 2, 3])
      await saveDraft(world.owner, { draft: id, manifest: { version: String(revision) }, revision });
    expect(await auditOf(id)).toBe(1);
    await saveDraft(world.developer, { draft: id, manifest: {}, revision: 4 });
    expect(await auditOf(id)).toBe(2);
  });

  test('one draft a listing: a second beginning is told of the first', async () => {
    await pushVersion(world.owner, { manifest: manifestOf('write/one') });
    const draft = await saveDraft(world.owner, { listing: 'write/one', manifest: {}, revision: 0 });
    const again = saveDraft(world.developer, { listing: 'write/one', manifest: {}, revision: 0 });
    expect(await codeOf(again)).toBe('precondition_failed');
    expect((await findDraft(world.developer, { listing: 'write/one' }))?.id).toBe(draft.id);
  });

  test('takes out what the database cannot keep, and refuses what is too large', async () => {
    const draft = await saveDraft(world.owner, { manifest: { license: 'a\0b\ud800' }, revision: 0 });
    expect(draft.manifest.license).toBe('ab\ufffd');
    const big = saveDraft(world.owner, { manifest: { license: 'x'.repeat(256 * 1024) }, revision: 0 });
    expect(await codeOf(big)).toBe('payload_too_large');
  });
});

test('a draft does not exist for another tenant, for a reader it cannot be written, nor from the sandbox', async () => {
  const draft = await saveDraft(world.owner, { manifest: {}, revision: 0 });
  const one = { draft: draft.id };
  expect(await codeOf(getDraft(stranger.owner, one))).toBe('not_found');
  expect(await codeOf(saveDraft(stranger.owner, { ...one, manifest: {}, revision: 1 }))).toBe('not_found');
  expect(await codeOf(discardDraft(stranger.owner, { ...one, revision: 1 }))).toBe('not_found');
  expect(await codeOf(pushDraft(stranger.owner, { ...one, revision: 1 }))).toBe('not_found');
  expect((await listNewDrafts(stranger.owner, {})).data).toEqual([]);
  await pushVersion(world.owner, { manifest: manifestOf('write/mine') });
  expect(await codeOf(findDraft(stranger.owner, { listing: 'write/mine' }))).toBe('not_found');
  const theirs = { listing: 'write/mine', manifest: {}, revision: 0 };
  expect(await codeOf(saveDraft(stranger.owner, theirs))).toBe('not_found');
  expect(await codeOf(saveDraft(world.sales, { ...one, manifest: {}, revision: 1 }))).toBe('forbidden');
  const sandbox = keyActor({
    organizationId: world.partner.id,
    scopes: ['listings:write', 'listings:read'],
    environment: 'sandbox',
  });
  expect(await codeOf(getDraft(world.as(sandbox), one))).toBe('not_found');
});

test('begun listings are paged, latest first, and a discarded one is gone', async () => {
  const { data, nextCursor } = await listNewDrafts(world.owner, { limit: 2 });
  expect(data).toHaveLength(2);
  const next = await listNewDrafts(world.owner, { limit: 2, cursor: nextCursor ?? '' });
  expect(next.data.map(({ id }) => id)).not.toContain(data[1]?.id);
  const [first] = data;
  if (!first) throw new Error('no draft');
  const { manifest } = await discardDraft(world.owner, { draft: first.id, revision: first.revision });
  expect(manifest).toEqual(first.manifest);
  expect((await listNewDrafts(world.owner, { limit: 2 })).data[0]?.id).toBe(data[1]?.id);
});

describe('what was written is pushed', () => {
  test('as the version that waits, and the draft is gone', async () => {
    const { id, revision } = await saveDraft(world.owner, {
      manifest: manifestOf('write/pushed'),
      revision: 0,
    });
    expect(await pushDraft(world.owner, { draft: id, revision })).toMatchObject({ listing: 'write/pushed' });
    expect(await codeOf(getDraft(world.owner, { draft: id }))).toBe('not_found');
  });

  test('or not at all: a refusal leaves the draft as it was', async () => {
    const { id, revision } = await saveDraft(world.owner, { manifest: { version: 'one' }, revision: 0 });
    expect(await codeOf(submitDraft(world.owner, { draft: id, revision }))).toBe('manifest_invalid');
    const unfinished = await saveDraft(world.owner, {
      draft: id,
      revision,
      manifest: manifestOf('write/unfinished', { pricing: undefined }),
    });
    const submitting = submitDraft(world.owner, { draft: id, revision: unfinished.revision });
    expect(await codeOf(submitting)).toBe('publishing_tasks_remain');
    expect(await codeOf(getListing(world.owner, { listing: 'write/unfinished' }))).toBe('not_found');
    expect((await getDraft(world.owner, { draft: id })).revision).toBe(unfinished.revision);
  });

  test('and submitted, as the forecast said', async () => {
    const manifest = manifestOf('write/submitted');
    const forecast = await forecastSubmission(world.owner, { manifest });
    expect(forecast).toMatchObject({ decision: 'review', impact: 'first', from: null, publishingTasks: 0 });
    const { id, revision } = await saveDraft(world.owner, { manifest, revision: 0 });
    const submitted = await submitDraft(world.owner, { draft: id, revision });
    expect(submitted).toMatchObject({ listing: 'write/submitted', decision: 'in_review' });
  });

  test('and the forecast names what keeps a change of a live listing from going out at once', async () => {
    await publishManifest(world, makeManifest({ id: 'write/live' }));
    const manifest = manifestOf('write/live', {
      version: '1.0.1',
      egress: [{ host: 'new.acme.example', purpose: { en: 'New', 'zh-CN': '新' } }],
    });
    const forecast = await forecastSubmission(world.owner, { manifest });
    expect(forecast).toMatchObject({ decision: 'review', from: '1.0.0', bump: 'patch' });
    const unmet = forecast.reasons.filter(({ met }) => !met).map(({ code }) => code);
    expect(unmet).toContain('harmless_diff');
  });
});
