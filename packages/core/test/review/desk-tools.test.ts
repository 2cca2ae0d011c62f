import { useTestDatabase } from '@headwater/database/testing';
import { AppError } from '@headwater/domain';
import { reviewReasons } from '@headwater/domain/review';
import { describe, expect, test } from 'vitest';
import { getOperations, listFailedDeliveries, resendMail } from '../../src/operations/index.ts';
import {
  claimCase,
  createCannedReason,
  editCannedReason,
  getCase,
  listCannedReasons,
  listChecks,
  rejectVersion,
  requestChanges,
  retireCannedReason,
  setCheckMode,
} from '../../src/review/index.ts';
import { makeManifest, makeReviewWorld, submitManifest } from '../../src/testing/index.ts';
import { deleteView, listViews, saveView } from '../../src/views/index.ts';

const database = await useTestDatabase();
const world = await makeReviewWorld(database, { namespace: 'tools' });
const { curator, secondCurator, admin, auditor, owner } = world;
const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (error: unknown) => (error instanceof AppError ? error.code : String(error)),
  );
const words = {
  reason: 'price_unclear' as const,
  kind: 'changes' as const,
  title: { 'zh-CN': '缺少年付价格', en: 'No yearly price' },
  text: { 'zh-CN': '请补充年付价格。', en: 'Please add the yearly price.' },
};

describe('prepared reasons', () => {
  test('are there from the start, in both languages, one for every structured reason', async () => {
    const { data } = await listCannedReasons(curator, {});
    expect(new Set(data.map((one) => one.reason))).toEqual(new Set(Object.keys(reviewReasons)));
    for (const { text, title, kind, reason } of data) {
      expect(`${title['zh-CN']}${text['zh-CN']}`).toMatch(/\p{Script=Han}/u);
      expect(`${title.en}${text.en}`).not.toMatch(/\p{Script=Han}/u);
      if (kind === 'reject') expect(reviewReasons[reason as keyof typeof reviewReasons].rejects).toBe(true);
    }
  });

  test('change for later decisions only: what was sent stays as it was sent', async () => {
    const made = await createCannedReason(admin, { code: 'no_yearly_price', ...words });
    const { caseId } = await submitManifest(world, makeManifest({ id: 'tools/priced' }));
    await claimCase(curator, { caseId });
    await requestChanges(curator, { caseId, reasons: ['price_unclear'], note: made.text.en });
    const text = { ...words.text, en: 'Add a price for a year.' };
    await editCannedReason(admin, { code: made.code, ...words, text, revision: made.revision });
    const decision = (await getCase(curator, { caseId })).decisions.at(-1);
    expect(decision?.note).toBe('Please add the yearly price.');
    await retireCannedReason(admin, { code: made.code, retired: true });
    expect((await listCannedReasons(curator, {})).data.map((one) => one.code)).not.toContain(made.code);
    expect((await listCannedReasons(curator, { retired: true })).data.map((one) => one.code)).toContain(
      made.code,
    );
  });

  test('are written by leads, never over a newer text, and reject only for reasons that may', async () => {
    expect(await codeOf(createCannedReason(curator, { code: 'mine', ...words }))).toBe('forbidden');
    expect(await codeOf(createCannedReason(admin, { code: 'no_yearly_price', ...words }))).toBe('conflict');
    expect(await codeOf(createCannedReason(admin, { code: 'hard', ...words, kind: 'reject' }))).toBe(
      'invalid_input',
    );
    expect(await codeOf(editCannedReason(admin, { code: 'duplicate', ...words, revision: 99 }))).toBe(
      'precondition_failed',
    );
  });
});

describe('check modes', () => {
  test('a monitored check reports and stops nothing; the history says who and why', async () => {
    const { data } = await listChecks(auditor, {});
    const task = data.find((check) => check.severity === 'publishing');
    const error = data.find((check) => check.severity === 'error');
    await setCheckMode(admin, {
      checkId: task?.id ?? '',
      mode: 'monitor',
      reason: 'It errs on old manifests.',
    });
    const after = (await listChecks(auditor, {})).data.find((check) => check.id === task?.id);
    expect(after).toMatchObject({
      mode: 'monitor',
      history: [{ mode: 'monitor', reason: 'It errs on old manifests.' }],
    });
    expect(
      await codeOf(setCheckMode(admin, { checkId: error?.id ?? '', mode: 'monitor', reason: 'No.' })),
    ).toBe('conflict');
    expect(
      await codeOf(setCheckMode(curator, { checkId: task?.id ?? '', mode: 'enforce', reason: 'No.' })),
    ).toBe('forbidden');
    await setCheckMode(admin, { checkId: task?.id ?? '', mode: 'enforce', reason: 'Mended.' });
  });
});

describe('a decision', () => {
  test('on a case in nobody’s hands is refused until it is claimed', async () => {
    const { caseId } = await submitManifest(world, makeManifest({ id: 'tools/unclaimed' }));
    const reject = { caseId, reasons: ['duplicate' as const], note: 'Twice.' };
    expect(await codeOf(rejectVersion(curator, reject))).toBe('conflict');
    await claimCase(curator, { caseId });
    expect(await codeOf(rejectVersion(secondCurator, reject))).toBe('conflict');
    expect(await codeOf(rejectVersion(curator, reject))).toBe('done');
  });
});

describe('saved views', () => {
  test('belong to one person and one page, keep filters and not the place in the list', async () => {
    const view = await saveView(curator, {
      page: 'desk.review',
      name: 'Late',
      query: '?filter=overdue&cursor=abc',
    });
    expect(view.query).toBe('filter=overdue');
    await saveView(curator, { page: 'desk.review', name: 'Late', query: 'filter=mine' });
    expect((await listViews(curator, { page: 'desk.review' })).data.map((one) => one.query)).toEqual([
      'filter=mine',
    ]);
    expect((await listViews(curator, { page: 'desk.audit' })).data).toEqual([]);
    expect((await listViews(secondCurator, { page: 'desk.review' })).data).toEqual([]);
    expect(await codeOf(deleteView(secondCurator, { id: view.id }))).toBe('not_found');
    expect(await codeOf(deleteView(curator, { id: view.id }))).toBe('done');
  });
});

describe('operations', () => {
  test('tell what waits and how large it is to those who run it, nobody else', async () => {
    const answer = await getOperations(admin, {});
    expect(answer.queues.map((queue) => queue.name).toSorted()).toEqual([
      'bulk',
      'events',
      'mail',
      'webhooks',
    ]);
    expect(answer.database.bytes).toBeGreaterThan(1_000_000);
    expect(answer.database.migrations.every((migration) => migration.finishedAt)).toBe(true);
    expect(await codeOf(getOperations(curator, {}))).toBe('forbidden');
    expect(await codeOf(listFailedDeliveries(owner, {}))).toBe('forbidden');
  });

  test('a failed mail is queued again as if written now; one that left cannot be', async () => {
    const mail = await database.prisma.mail.findFirstOrThrow({ where: { state: 'queued' } });
    expect(await codeOf(resendMail(admin, { mailId: mail.id }))).toBe('illegal_transition');
    const old = new Date('2026-11-01T00:00:00.000Z');
    await database.prisma.mail.update({
      where: { id: mail.id },
      data: { state: 'failed', attempts: 7, nextAttemptAt: null, createdAt: old },
    });
    expect(await codeOf(resendMail(auditor, { mailId: mail.id }))).toBe('forbidden');
    await resendMail(admin, { mailId: mail.id });
    const after = await database.prisma.mail.findUniqueOrThrow({ where: { id: mail.id } });
    expect(after).toMatchObject({ state: 'queued', attempts: 0, createdAt: world.clock.now() });
  });
});
