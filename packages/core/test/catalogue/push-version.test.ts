import { useTestDatabase } from '@headwater/database/testing';
import { AppError } from '@headwater/domain';
import { describe, expect, test } from 'vitest';
import {
  getListing,
  getVersion,
  listListings,
  listVersions,
  previewPush,
  pushVersion,
  withdrawVersion,
} from '../../src/catalogue/index.ts';
import { submitVersion } from '../../src/review/index.ts';
import {
  keyActor,
  makeManifest,
  makeOrganization,
  makeReviewWorld,
  publishManifest,
} from '../../src/testing/index.ts';

const database = await useTestDatabase();
const world = await makeReviewWorld(database, { namespace: 'push' });
const push = (manifest: unknown, ctx = world.owner) =>
  pushVersion(ctx, { manifest: manifest as Record<string, unknown> });
const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (error: unknown) => (error instanceof AppError ? error.code : String(error)),
  );
const count = () => database.prisma.listingVersion.count();

describe('pushing a manifest', () => {
  test('makes the listing with a draft that its publisher must act on', async () => {
    const pushed = await push(makeManifest({ id: 'push/first' }));
    expect(pushed).toMatchObject({ created: true, unchanged: false, listing: 'push/first' });
    expect(pushed.version).toMatchObject({
      state: 'draft',
      stateCode: 'not_submitted',
      owner: 'publisher',
      dueAt: null,
      impact: 'first',
    });
    expect(pushed.version.noClock?.en).toBeTruthy();
    const listing = await getListing(world.owner, { listing: 'push/first' });
    expect(listing).toMatchObject({ state: 'unpublished', live: null, kind: 'integration' });
    expect(listing.pending?.id).toBe(pushed.version.id);
  });

  test('changes nothing when the digest is that of the latest version', async () => {
    const manifest = makeManifest({ id: 'push/same' });
    const first = await push(manifest);
    const before = await count();
    const again = await push({ ...manifest });
    expect(again).toMatchObject({ unchanged: true, created: false });
    expect(again.version.id).toBe(first.version.id);
    expect(again.revision).toBe(first.revision);
    expect(await count()).toBe(before);
  });

  test('replaces the draft and keeps the old one as withdrawn', async () => {
    const first = await push(makeManifest({ id: 'push/draft' }));
    const second = await push(makeManifest({ id: 'push/draft', license: 'MIT' }));
    expect(second.version.id).not.toBe(first.version.id);
    const old = await getVersion(world.owner, { listing: 'push/draft', version: first.version.id });
    expect(old).toMatchObject({ state: 'withdrawn', stateCode: 'replaced' });
    const page = await listVersions(world.owner, { listing: 'push/draft', limit: 1 });
    expect(page.data[0]?.id).toBe(second.version.id);
    const next = await listVersions(world.owner, {
      listing: 'push/draft',
      limit: 1,
      cursor: page.nextCursor ?? '',
    });
    expect(next.data[0]?.id).toBe(first.version.id);
    expect(next.nextCursor).toBeNull();
  });

  test('stores nothing when the manifest has errors, and names the fields', async () => {
    const before = [await count(), await database.prisma.listing.count()];
    const bad = { ...makeManifest({ id: 'push/bad' }), version: 'one' };
    const error = await push(bad).catch((e: AppError) => e);
    expect(error).toMatchObject({ code: 'manifest_invalid' });
    expect((error as AppError).errors.map((e) => e.pointer)).toContain('/version');
    expect([await count(), await database.prisma.listing.count()]).toEqual(before);
  });

  test('is refused above 256 KB before anything is parsed', async () => {
    const big = { ...makeManifest({ id: 'push/big' }), repository: 'x'.repeat(256 * 1024) };
    expect(await codeOf(push(big))).toBe('payload_too_large');
  });

  test('needs the namespace proved, except in the sandbox', async () => {
    expect(await codeOf(push(makeManifest({ id: 'unproved/thing' })))).toBe('namespace_not_proved');
    const key = keyActor({
      organizationId: world.partner.id,
      scopes: ['listings:write'],
      environment: 'sandbox',
    });
    const pushed = await push(makeManifest({ id: 'unproved/thing' }), world.as(key));
    expect(pushed.created).toBe(true);
  });

  test('never touches the namespace of another organisation, in the sandbox neither', async () => {
    await makeOrganization(database, { namespace: 'foreign' });
    expect(await codeOf(push(makeManifest({ id: 'foreign/thing' })))).toBe('namespace_taken');
    const key = keyActor({
      organizationId: world.partner.id,
      scopes: ['listings:write'],
      environment: 'sandbox',
    });
    expect(await codeOf(push(makeManifest({ id: 'foreign/thing' }), world.as(key)))).toBe('namespace_taken');
  });

  test('is refused while a version is in review', async () => {
    const { version } = await push(makeManifest({ id: 'push/busy' }));
    await submitVersion(world.owner, { listing: 'push/busy', version: version.id });
    expect(await codeOf(push(makeManifest({ id: 'push/busy', license: 'MIT' })))).toBe('version_pending');
    await withdrawVersion(world.owner, { listing: 'push/busy', version: version.id });
    expect((await push(makeManifest({ id: 'push/busy' }))).unchanged).toBe(false);
  });

  test('uses a published number once and only goes up', async () => {
    await publishManifest(world, makeManifest({ id: 'push/up', version: '2.0.0' }));
    expect(await codeOf(push(makeManifest({ id: 'push/up', version: '2.0.0', license: 'MIT' })))).toBe(
      'version_exists',
    );
    expect(await codeOf(push(makeManifest({ id: 'push/up', version: '1.9.0' })))).toBe('manifest_invalid');
  });

  test('keeps the kind of the listing', async () => {
    await push(makeManifest({ id: 'push/kind' }));
    const {
      triggers: _,
      actions: __,
      auth: ___,
      api: ____,
      permissions: _____,
      egress: ______,
      ...rest
    } = makeManifest({ id: 'push/kind' }) as Record<string, unknown>;
    const error = await push({ ...rest, kind: 'service' }).catch((e: AppError) => e);
    expect(error).toMatchObject({ code: 'manifest_invalid', errors: [{ pointer: '/kind' }] });
  });

  test('from an older reading is refused (If-Match) and from none wants none (If-None-Match)', async () => {
    const first = await push(makeManifest({ id: 'push/etag' }));
    const change = makeManifest({ id: 'push/etag', license: 'MIT' });
    expect(await codeOf(push(change, { ...world.owner, ifRevision: 0 }))).toBe('precondition_failed');
    expect(await codeOf(push(change, { ...world.owner, ifRevision: first.revision + 7 }))).toBe(
      'precondition_failed',
    );
    const second = await push(change, { ...world.owner, ifRevision: first.revision });
    expect(second.revision).toBeGreaterThan(first.revision);
    expect(await codeOf(push(makeManifest({ id: 'push/none' }), { ...world.owner, ifRevision: 3 }))).toBe(
      'precondition_failed',
    );
  });

  test('is not for people who only sell, nor for keys that only read', async () => {
    expect(await codeOf(push(makeManifest({ id: 'push/no' }), world.sales))).toBe('forbidden');
    const key = keyActor({ organizationId: world.partner.id, scopes: ['listings:read'] });
    expect(await codeOf(push(makeManifest({ id: 'push/no' }), world.as(key)))).toBe('forbidden');
  });

  test('by two at once leaves one listing and one pending version', async () => {
    const results = await Promise.all([
      codeOf(push(makeManifest({ id: 'push/race' }))),
      codeOf(push(makeManifest({ id: 'push/race', license: 'MIT' }))),
    ]);
    expect(results.filter((code) => code === 'done').length).toBeGreaterThanOrEqual(1);
    expect(results.every((code) => ['done', 'conflict'].includes(code))).toBe(true);
    const rows = await database.prisma.listingVersion.findMany({
      where: { listing: { namespace: 'push', slug: 'race' }, state: 'draft' },
    });
    expect(rows).toHaveLength(1);
  });
});

describe('a preview of a push', () => {
  test('says what would happen and stores nothing', async () => {
    const before = await count();
    const preview = await previewPush(world.owner, {
      manifest: makeManifest({ id: 'push/preview' }) as Record<string, unknown>,
    });
    expect(preview).toMatchObject({ creates: true, unchanged: false, impact: 'first', publishingTasks: 0 });
    expect(await count()).toBe(before);
  });

  test('refuses what a push refuses', async () => {
    const manifest = makeManifest({ id: 'unproved/other' }) as Record<string, unknown>;
    expect(await codeOf(previewPush(world.owner, { manifest }))).toBe('namespace_not_proved');
  });
});

describe('another tenant', () => {
  test('finds neither listing nor version, by id or by name', async () => {
    const pushed = await push(makeManifest({ id: 'push/private' }));
    const stranger = await makeOrganization(database, { namespace: 'stranger' });
    const ctx = world.as(stranger.actor);
    for (const listing of [pushed.listing, pushed.listingId]) {
      expect(await codeOf(getListing(ctx, { listing }))).toBe('not_found');
      expect(await codeOf(getVersion(ctx, { listing, version: pushed.version.id }))).toBe('not_found');
      expect(await codeOf(withdrawVersion(ctx, { listing, version: pushed.version.id }))).toBe('not_found');
      expect(await codeOf(submitVersion(ctx, { listing, version: pushed.version.id }))).toBe('not_found');
    }
    const mine = await listListings(ctx, {});
    expect(mine.data).toEqual([]);
  });

  test('cannot reach a version through a listing of its own', async () => {
    const pushed = await push(makeManifest({ id: 'push/mine' }));
    const other = await push(makeManifest({ id: 'push/mine-too' }));
    expect(
      await codeOf(getVersion(world.owner, { listing: pushed.listing, version: other.version.id })),
    ).toBe('not_found');
  });

  test('in the sandbox sees nothing of the live side', async () => {
    await push(makeManifest({ id: 'push/live-only' }));
    const key = keyActor({
      organizationId: world.partner.id,
      scopes: ['listings:read'],
      environment: 'sandbox',
    });
    expect(await codeOf(getListing(world.as(key), { listing: 'push/live-only' }))).toBe('not_found');
  });
});

describe('the list of own listings', () => {
  test('pages without gaps or repeats and refuses a cursor of other filters', async () => {
    const all = await listListings(world.owner, { limit: 100 });
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listListings(world.owner, { limit: 2, ...(cursor ? { cursor } : {}) });
      seen.push(...page.data.map((item) => item.id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(seen).toEqual(all.data.map((item) => item.id));
    const first = await listListings(world.owner, { limit: 2 });
    expect(await codeOf(listListings(world.owner, { state: 'live', cursor: first.nextCursor ?? '' }))).toBe(
      'invalid_cursor',
    );
  });
});
