import { approveVersion, claimCase, listQueue } from '@headwater/core/review';
import { makeManifest, makeNamedFiles, testContext } from '@headwater/core/testing';
import { scopes as allScopes } from '@headwater/domain';
import { exampleManifests } from '@headwater/manifest';
import { beforeAll, describe, expect, it } from 'vitest';
import { createTestApp } from './harness.ts';

const api = await createTestApp();
let partnerId = '';
let writer = '';
let stranger = '';
let reader = '';
let curator: ReturnType<typeof testContext>;

beforeAll(async () => {
  partnerId = (await api.makeOrganization({ kind: 'partner', namespace: 'acme' })).id;
  await makeNamedFiles(api.database, { organizationId: partnerId, manifest: exampleManifests.integration });
  const other = await api.makeOrganization({ kind: 'partner', namespace: 'globex' });
  const vendor = await api.makeOrganization({ kind: 'vendor', people: [['curator']] });
  const scopes = allScopes.filter((scope) => scope.startsWith('listings:'));
  writer = await api.keyFor({ organizationId: partnerId, scopes });
  stranger = await api.keyFor({ organizationId: other.id, scopes });
  reader = await api.keyFor({ organizationId: partnerId, scopes: ['listings:read'] });
  curator = testContext({ database: api.database, actor: vendor.actor, clock: api.clock });
});

const none = { 'if-none-match': '*' };
const push = (id: string, change: object = {}, headers: Record<string, string> = none, key = writer) =>
  api.call(`/v1/listings/${id}/manifest`, {
    key,
    method: 'PUT',
    headers,
    body: makeManifest({ id, ...change }),
  });
const get = (path: string, headers: Record<string, string> = {}) =>
  api.call(`/v1/listings/${path}`, { key: writer, headers });
const post = (path: string, body: unknown = {}, headers: Record<string, string> = {}) =>
  api.call(`/v1/listings/${path}`, { key: writer, method: 'POST', body, headers });

describe('pushing over REST', () => {
  it('makes a draft; the same content again is a 200 that changes nothing', async () => {
    const first = await push('acme/push');
    expect(first.status).toBe(201);
    expect(first.json).toMatchObject({ created: true, unchanged: false, version: { state: 'draft' } });
    const etag = first.headers.get('etag') ?? '';
    const again = await push('acme/push', {}, { 'if-match': etag });
    expect([again.status, again.json.unchanged]).toEqual([200, true]);
    expect(again.headers.get('etag')).toBe(etag);
  });

  it('wants to know what was read: 428 without, 412 with an old ETag, and stores nothing', async () => {
    expect((await push('acme/stale', {}, {})).json.code).toBe('precondition_required');
    const first = await push('acme/stale');
    const etag = first.headers.get('etag') ?? '';
    await push('acme/stale', { license: 'MIT' }, { 'if-match': etag });
    const stale = await push('acme/stale', { license: 'ISC' }, { 'if-match': etag });
    expect([stale.status, stale.json.code]).toEqual([412, 'precondition_failed']);
    expect((await push('acme/stale', { license: 'ISC' })).status).toBe(412);
    expect((await get('acme/stale/versions')).json.data).toHaveLength(2);
  });

  it('names the wrong fields of a manifest by pointer', async () => {
    const { status, json } = await push('acme/wrong', { kind: 'gadget' });
    expect([status, json.code]).toEqual([422, 'manifest_invalid']);
    expect(json.errors[0].pointer).toBe('/kind');
    expect((await get('acme/wrong')).status).toBe(404);
  });

  it('refuses a manifest of another listing than the address names', async () => {
    const answer = await api.call('/v1/listings/acme/address/manifest', {
      key: writer,
      method: 'PUT',
      headers: none,
      body: makeManifest({ id: 'acme/other' }),
    });
    expect(answer.json).toMatchObject({ code: 'manifest_invalid', errors: [{ pointer: '/id' }] });
  });

  it('refuses a body above 256 KB', async () => {
    const { status, json } = await push('acme/large', { _meta: { 'com.acme': 'x'.repeat(300_000) } });
    expect([status, json.code]).toEqual([413, 'payload_too_large']);
  });

  it('repeats the first answer for the same Idempotency-Key and refuses it for another body', async () => {
    const headers = { ...none, 'idempotency-key': 'push-1' };
    const first = await push('acme/once', {}, headers);
    const again = await push('acme/once', {}, headers);
    expect(again.json).toEqual(first.json);
    expect(again.headers.get('idempotent-replayed')).toBe('true');
    expect((await push('acme/once', { license: 'MIT' }, headers)).json.code).toBe('idempotency_key_reused');
  });

  it('can be previewed without storing', async () => {
    const { status, json } = await post('acme/maybe/manifest/preview', makeManifest({ id: 'acme/maybe' }));
    expect([status, json.creates, json.publishingTasks]).toEqual([200, true, 0]);
    expect((await get('acme/maybe')).status).toBe(404);
  });
});

describe('the way to the catalogue', () => {
  it('is readable at every step, and 304 while nothing changes', async () => {
    await push('acme/way');
    const submitted = await post('acme/way/versions/1.0.0/submit', { note: 'First version.' });
    expect(submitted.json).toMatchObject({ decision: 'in_review', version: { owner: 'curator' } });
    const version = await get('acme/way/versions/1.0.0');
    expect(version.json).toMatchObject({ state: 'in_review', queue: submitted.json.queue });
    expect(version.json.notes).toMatchObject([{ from: 'publisher', body: 'First version.' }]);
    const etag = version.headers.get('etag') ?? '';
    expect((await get('acme/way/versions/1.0.0', { 'if-none-match': etag })).status).toBe(304);
    expect((await push('acme/way', { license: 'MIT' }, { 'if-match': etag })).json.code).toBe(
      'version_pending',
    );

    const queue = await listQueue(curator, {});
    const caseId = queue.data.find((item) => item.listing === 'acme/way')?.id ?? '';
    await claimCase(curator, { caseId });
    expect((await get('acme/way/versions/1.0.0', { 'if-none-match': etag })).status).toBe(200);
    await approveVersion(curator, { caseId, publish: true });
    const live = await get('acme/way');
    expect(live.json).toMatchObject({ state: 'live', live: { version: '1.0.0' }, pending: null });
    expect((await api.call('/v1/catalogue/acme/way')).status).toBe(200);

    const match = { 'if-match': live.headers.get('etag') ?? '' };
    expect((await post('acme/way/withdraw', {})).status).toBe(428);
    expect((await post('acme/way/withdraw', { reason: 'Enough.' }, match)).json.state).toBe('withdrawn');
    expect((await api.call('/v1/catalogue/acme/way')).status).toBe(404);
    const withdrawn = await get('acme/way');
    const restored = await api.call('/v1/listings/acme/way/restore', {
      key: writer,
      method: 'POST',
      headers: { 'if-match': withdrawn.headers.get('etag') ?? '' },
    });
    expect(restored.json.state).toBe('live');
  });

  it('is closed while publishing tasks remain, and says which', async () => {
    await push('acme/tasks', { support: undefined });
    const { status, json } = await post('acme/tasks/versions/1.0.0/submit');
    expect([status, json.code]).toEqual([422, 'publishing_tasks_remain']);
    expect(json.errors.length).toBeGreaterThan(0);
    expect((await get('acme/tasks/versions/1.0.0')).json.state).toBe('draft');
  });

  it('can be left again', async () => {
    await push('acme/left');
    await post('acme/left/versions/1.0.0/submit');
    const withdrawn = await post('acme/left/versions/1.0.0/withdraw', { reason: 'Not yet.' });
    expect(withdrawn.json).toMatchObject({ state: 'withdrawn', stateCode: 'withdrawn_by_publisher' });
    expect((await post('acme/left/versions/1.0.0/withdraw')).json.code).toBe('illegal_transition');
  });
});

describe('the lists', () => {
  it('page with a cursor and filter by state', async () => {
    const first = await api.call('/v1/listings?limit=1&state=unpublished', { key: reader });
    expect(first.json.data).toHaveLength(1);
    const next = await api.call(`/v1/listings?limit=1&state=unpublished&cursor=${first.json.nextCursor}`, {
      key: reader,
    });
    expect(next.json.data[0].id).not.toBe(first.json.data[0].id);
    const mixed = await api.call(`/v1/listings?limit=1&cursor=${first.json.nextCursor}`, { key: reader });
    expect(mixed.json.code).toBe('invalid_cursor');
  });
});

const operations: [string, string, unknown?][] = [
  ['GET', 'acme/guarded'],
  ['GET', 'acme/guarded/diff'],
  ['GET', 'acme/guarded/versions'],
  ['GET', 'acme/guarded/versions/1.0.0'],
  ['POST', 'acme/guarded/deprecate', {}],
  ['POST', 'acme/guarded/withdraw', {}],
  ['POST', 'acme/guarded/transfer', { namespace: 'globex' }],
  ['POST', 'acme/guarded/restore'],
  ['POST', 'acme/guarded/versions/1.0.0/submit', {}],
  ['POST', 'acme/guarded/versions/1.0.0/withdraw', {}],
  ['POST', 'acme/guarded/versions/1.0.0/reply', { message: 'Hello.' }],
  ['POST', 'acme/guarded/versions/1.0.0/appeal', { statement: 'No.' }],
];

describe.each(operations)('%s /v1/listings/%s', (method, path, body) => {
  const call = (key: string | null) =>
    api.call(`/v1/listings/${path}`, {
      key,
      method,
      ...(body === undefined ? {} : { body }),
      headers: { 'if-match': '"r1"' },
    });

  it('refuses no key, a key of another tenant and, for writes, a key that only reads', async () => {
    await push('acme/guarded');
    expect((await call(null)).json.code).toBe('unauthenticated');
    expect((await call(stranger)).json.code).toBe('not_found');
    if (method === 'POST') expect((await call(reader)).json.code).toBe('forbidden');
    const { json } = await get('acme/guarded');
    expect(json).toMatchObject({ state: 'unpublished', pending: { state: 'draft' } });
  });
});

it('a key of another tenant cannot push under a foreign name', async () => {
  const answer = await push('acme/foreign', {}, none, stranger);
  expect(answer.json.code).toBe('namespace_taken');
  expect((await get('acme/foreign')).status).toBe(404);
});
