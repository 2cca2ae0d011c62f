import { useTestDatabase } from '@headwater/database/testing';
import { AppError } from '@headwater/domain';
import { expect, test } from 'vitest';
import {
  createProduct,
  getDeskFlow,
  listVendorProducts,
  renameProduct,
  retireProduct,
} from '../../src/curation/index.ts';
import { claimCase, rejectVersion } from '../../src/review/index.ts';
import { makeManifest, makeReviewWorld, publishManifest, submitManifest } from '../../src/testing/index.ts';

const database = await useTestDatabase();
const world = await makeReviewWorld(database, { namespace: 'prd' });
const { owner, curator, admin } = world;
const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (error: unknown) => (error instanceof AppError ? error.code : String(error)),
  );
const queue = { slug: 'message-queue', name: { 'zh-CN': '消息队列', en: 'Message Queue' } };

test('a product is registered once, renamed never over a newer name, and retired without losing it', async () => {
  const made = await createProduct(admin, queue);
  expect(made).toMatchObject({ ...queue, retiredAt: null, revision: 1 });
  expect(await codeOf(createProduct(admin, queue))).toBe('conflict');
  const name = { 'zh-CN': '消息服务', en: 'Messaging' };
  await renameProduct(admin, { slug: queue.slug, name, revision: made.revision });
  expect(await codeOf(renameProduct(admin, { ...queue, revision: made.revision }))).toBe(
    'precondition_failed',
  );
  const retired = await retireProduct(admin, { slug: queue.slug, retired: true });
  expect(retired).toMatchObject({ name, retiredAt: expect.any(String) });
  expect(await retireProduct(admin, { slug: queue.slug, retired: false })).toMatchObject({ retiredAt: null });
  const entries = await database.prisma.auditEntry.findMany({
    where: { subject: 'product:message-queue' },
    orderBy: { sequence: 'asc' },
  });
  expect(entries.map(({ command }) => command)).toEqual([
    'curation.createProduct',
    'curation.renameProduct',
    'curation.retireProduct',
    'curation.retireProduct',
  ]);
  expect(entries[1]).toMatchObject({ before: { name: queue.name }, after: { name } });
});

test('the register tells how many listings build on each, and which names nobody registered', async () => {
  await publishManifest(world, {
    ...makeManifest({ id: 'prd/built' }),
    buildsOn: [{ product: 'message-queue' }, { product: 'cold-storage' }],
  });
  const { data, unregistered } = await listVendorProducts(curator, {});
  expect(data).toMatchObject([{ slug: 'message-queue', listings: 1 }]);
  expect(unregistered).toEqual([{ slug: 'cold-storage', listings: 1 }]);
});

test('only those who keep the register write it, and a partner does not see it', async () => {
  expect(await codeOf(createProduct(curator, { ...queue, slug: 'other' }))).toBe('forbidden');
  expect(await codeOf(retireProduct(owner, { slug: queue.slug, retired: true }))).toBe('forbidden');
  expect(await codeOf(listVendorProducts(owner, {}))).toBe('forbidden');
  expect(await codeOf(renameProduct(admin, { ...queue, slug: 'nothing' }))).toBe('not_found');
  expect(await codeOf(createProduct(admin, { ...queue, slug: 'Not A Slug' }))).toBe('invalid_input');
});

test('the desk’s figure counts each case on the day in China on which it came in and was decided', async () => {
  const before = (await getDeskFlow(curator, {})).data;
  expect(before).toHaveLength(14);
  const { caseId } = await submitManifest(world, makeManifest({ id: 'prd/counted' }));
  await claimCase(curator, { caseId });
  world.clock.advance(86_400_000);
  await rejectVersion(curator, { caseId, reasons: ['duplicate'], note: 'The same listing exists.' });
  const after = (await getDeskFlow(curator, {})).data;
  expect(after.at(-2)?.submitted).toBe((before.at(-1)?.submitted ?? 0) + 1);
  expect(after.at(-1)).toMatchObject({ submitted: 0, decided: 1 });
});
