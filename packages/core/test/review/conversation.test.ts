import { useTestDatabase } from '@headwater/database/testing';
import { AppError } from '@headwater/domain';
import { expect, test } from 'vitest';
import { getVersion } from '../../src/catalogue/index.ts';
import {
  addNote,
  claimCase,
  getCase,
  listQueue,
  markConversationRead,
  replyToReview,
  requestChanges,
  submitVersion,
} from '../../src/review/index.ts';
import {
  makeManifest,
  makeOrganization,
  makeReviewWorld,
  submitManifest,
  testContext,
} from '../../src/testing/index.ts';

const database = await useTestDatabase();
const world = await makeReviewWorld(database, { namespace: 'talk' });
const { owner, curator } = world;
const curatorMail = world.vendor.people[0]?.email ?? '';
const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (error: unknown) => (error instanceof AppError ? error.code : String(error)),
  );
const answered = () =>
  database.prisma.mail.count({ where: { template: 'review-answered', to: curatorMail } });

test('a question is unread for each member of the publisher until that member has read it', async () => {
  const { listing, versionId, caseId } = await submitManifest(world, makeManifest({ id: 'talk/unread' }));
  await claimCase(curator, { caseId });
  await addNote(curator, { caseId, visibility: 'internal', body: 'Between us.' });
  await addNote(curator, { caseId, visibility: 'external', body: 'Who hosts the data?' });
  const seen = await getVersion(owner, { listing, version: versionId });
  expect(seen.caseId).toBe(caseId);
  expect(seen.notes).toMatchObject([{ body: 'Who hosts the data?', unread: true, author: null }]);
  world.clock.advance(1000);
  await markConversationRead(owner, { caseId });
  const unread = async (ctx: typeof owner) =>
    (await getVersion(ctx, { listing, version: versionId })).notes.filter((note) => note.unread).length;
  expect(await unread(owner)).toBe(0);
  expect(await unread(world.developer)).toBe(1);
  world.clock.advance(1000);
  await addNote(curator, { caseId, visibility: 'external', body: 'And where?' });
  expect(await unread(owner)).toBe(1);
});

test('an answer names the colleague who wrote it and reaches the reviewer who holds the case by mail', async () => {
  const { listing, versionId, caseId } = await submitManifest(world, makeManifest({ id: 'talk/answer' }));
  await replyToReview(owner, { listing, version: versionId, body: 'Nobody holds it yet.' });
  const before = await answered();
  await claimCase(curator, { caseId });
  await replyToReview(owner, { listing, version: versionId, body: 'We host in Guizhou.' });
  expect(await answered()).toBe(before + 1);
  const { notes } = await getVersion(owner, { listing, version: versionId });
  expect(notes.at(-1)).toMatchObject({ from: 'publisher', unread: false });
  expect(notes.at(-1)?.author).toMatch(/^Person/);
});

test('an answer alone leaves the work with the publisher; handing back puts it into the same reviewer’s court', async () => {
  const { listing, versionId, caseId } = await submitManifest(world, makeManifest({ id: 'talk/court' }));
  await claimCase(curator, { caseId });
  await requestChanges(curator, { caseId, reasons: ['evidence_missing'], note: 'Is there a report?' });
  await replyToReview(owner, { listing, version: versionId, body: 'It is in the annex.' });
  expect(await getVersion(owner, { listing, version: versionId })).toMatchObject({
    state: 'action_required',
    owner: 'publisher',
    queue: null,
  });
  const before = await answered();
  await submitVersion(owner, { listing, version: versionId, note: 'Page 4 of the annex.' });
  const back = await getVersion(owner, { listing, version: versionId });
  expect(back).toMatchObject({ state: 'in_review', stateCode: 'claimed', owner: 'curator', caseId });
  expect(back.queue).not.toBeNull();
  expect(back.notes.at(-1)?.body).toBe('Page 4 of the annex.');
  expect(await answered()).toBe(before + 1);
  const { data } = await listQueue(curator, { filter: 'mine', limit: 100 });
  expect(data.map(({ id }) => id)).toContain(caseId);
  expect((await getCase(curator, { caseId })).assignee?.id).toBe(world.vendor.people[0]?.id);
});

test('another organisation can neither read, nor mark, nor answer a conversation', async () => {
  const { listing, versionId, caseId } = await submitManifest(world, makeManifest({ id: 'talk/tenant' }));
  const other = await makeOrganization(database, { people: [['owner']] });
  const stranger = testContext({ database, clock: world.clock, actor: other.actor });
  expect(await codeOf(getVersion(stranger, { listing, version: versionId }))).toBe('not_found');
  expect(await codeOf(markConversationRead(stranger, { caseId }))).toBe('not_found');
  expect(await codeOf(replyToReview(stranger, { listing, version: versionId, body: 'Hello?' }))).toBe(
    'not_found',
  );
});
