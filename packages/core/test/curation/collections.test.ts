import { useTestDatabase } from '@headwater/database/testing';
import { AppError } from '@headwater/domain';
import { beforeAll, describe, expect, test } from 'vitest';
import { withdrawListing } from '../../src/catalogue/index.ts';
import {
  createCollection,
  deleteCollection,
  editCollection,
  getCollection,
  orderCollection,
  publishCollection,
  showCollection,
  showCollections,
} from '../../src/curation/index.ts';
import { makeManifest, makeReviewWorld, publishManifest } from '../../src/testing/index.ts';

const database = await useTestDatabase();
const world = await makeReviewWorld(database, { namespace: 'col' });
const { curator, auditor, owner } = world;
const stranger = world.as({ kind: 'anonymous' });
const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (error: unknown) => (error instanceof AppError ? error.code : String(error)),
  );
const words = {
  slug: 'first-steps',
  name: { 'zh-CN': '入门之选', en: 'First steps' },
  description: { 'zh-CN': '适合刚开始集成的团队。', en: 'For teams that begin to integrate.' },
};
const ids: string[] = [];

beforeAll(async () => {
  for (const slug of ['one', 'two', 'three']) {
    await publishManifest(world, makeManifest({ id: `col/${slug}` }));
    ids.push((await database.prisma.listing.findFirstOrThrow({ where: { slug } })).id);
  }
});

describe('a collection', () => {
  test('has the order that was last written, before customers as on the desk', async () => {
    const { id } = await createCollection(curator, words);
    await orderCollection(curator, { collectionId: id, listings: ids });
    const turned = ids.toReversed();
    await orderCollection(curator, { collectionId: id, listings: [...turned, turned[0] ?? ''] });
    expect((await getCollection(curator, { collectionId: id })).items.map((item) => item.listingId)).toEqual(
      turned,
    );
    expect(await codeOf(showCollection(stranger, { slug: words.slug }))).toBe('not_found');
    await publishCollection(curator, { collectionId: id, published: true });
    const shown = await showCollection(stranger, { slug: words.slug });
    expect(shown.cards.map((card) => card.listing)).toEqual(['col/three', 'col/two', 'col/one']);
    expect((await showCollections(stranger, {})).data.map((one) => one.slug)).toEqual([words.slug]);
  });

  test('shows customers no listing that is not on show, and is gone outside its time', async () => {
    const { id } = await createCollection(curator, { ...words, slug: 'for-a-while' });
    await orderCollection(curator, { collectionId: id, listings: ids });
    await publishCollection(curator, { collectionId: id, published: true });
    await withdrawListing(owner, { listing: 'col/two' });
    expect((await showCollection(stranger, { slug: 'for-a-while' })).cards).toHaveLength(2);
    const tomorrow = new Date(world.clock.now().getTime() + 86_400_000).toISOString();
    await editCollection(curator, { collectionId: id, ...words, slug: 'for-a-while', validFrom: tomorrow });
    expect(await codeOf(showCollection(stranger, { slug: 'for-a-while' }))).toBe('not_found');
    expect((await getCollection(curator, { collectionId: id })).phase).toBe('scheduled');
  });

  test('is written by curators only, with an address of its own, and deleted only as a draft', async () => {
    expect(await codeOf(createCollection(auditor, words))).toBe('forbidden');
    expect(await codeOf(createCollection(owner, words))).toBe('forbidden');
    expect(await codeOf(createCollection(curator, words))).toBe('invalid_input');
    const { id } = await createCollection(curator, { ...words, slug: 'empty-one' });
    expect(await codeOf(publishCollection(curator, { collectionId: id, published: true }))).toBe(
      'invalid_input',
    );
    expect(await codeOf(orderCollection(curator, { collectionId: id, listings: ['lst_nobody'] }))).toBe(
      'invalid_input',
    );
    const term = { validFrom: '2026-12-02T00:00:00.000Z', validUntil: '2026-12-01T00:00:00.000Z' };
    expect(
      await codeOf(editCollection(curator, { collectionId: id, ...words, slug: 'empty-one', ...term })),
    ).toBe('invalid_input');
    await orderCollection(curator, { collectionId: id, listings: ids.slice(0, 1) });
    await publishCollection(curator, { collectionId: id, published: true });
    expect(await codeOf(orderCollection(curator, { collectionId: id, listings: [] }))).toBe('invalid_input');
    expect(await codeOf(deleteCollection(curator, { collectionId: id }))).toBe('illegal_transition');
    await publishCollection(curator, { collectionId: id, published: false });
    expect(await codeOf(deleteCollection(curator, { collectionId: id }))).toBe('done');
  });
});
