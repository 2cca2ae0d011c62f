import { createDnsResolver, createOutboundHttp } from '@headwater/core/ports';
import { beforeAll, describe, expect, it } from 'vitest';
import { createTestApp } from './harness.ts';

const api = await createTestApp({
  // Nothing listens there: a proof that cannot be found is an answer too.
  ports: { dns: createDnsResolver({ servers: ['127.0.0.1:9'], timeoutMs: 50 }), http: createOutboundHttp() },
});
let partnerId = '';
let otherId = '';
beforeAll(async () => {
  partnerId = (await api.makeOrganization({ kind: 'partner', name: 'Acme' })).id;
  otherId = (await api.makeOrganization({ kind: 'partner' })).id;
});
const writer = () =>
  api.keyFor({ organizationId: partnerId, scopes: ['namespaces:write', 'organisation:read'] });

it('a key is told who it speaks for; without one nobody', async () => {
  const { json } = await api.call('/v1/whoami', { key: await writer() });
  expect(json).toMatchObject({
    kind: 'api_key',
    user: null,
    key: { scopes: ['namespaces:write', 'organisation:read'], environment: 'live' },
    organization: { id: partnerId, kind: 'partner', name: 'Acme' },
  });
  expect((await api.call('/v1/whoami')).json).toMatchObject({ kind: 'anonymous', permissions: ['public'] });
});

it('the organisation has an ETag that a second reading can send back', async () => {
  const first = await api.call('/v1/organization', { key: await writer() });
  expect(first.json).toMatchObject({ id: partnerId, revision: 1 });
  const etag = first.headers.get('etag') ?? '';
  const second = await api.call('/v1/organization', {
    key: await writer(),
    headers: { 'if-none-match': etag },
  });
  expect([second.status, second.text]).toEqual([304, '']);
  expect((await api.call('/v1/organization/members', { key: await writer() })).json.data).toHaveLength(1);
});

describe('namespaces', () => {
  it('are claimed, listed and checked with a key', async () => {
    const key = await writer();
    const claim = await api.call('/v1/namespaces', { key, body: { name: 'Com.Acme' } });
    expect(claim.status).toBe(201);
    expect(claim.json).toMatchObject({ name: 'com.acme', domain: 'acme.com', state: 'pending' });
    expect((await api.call('/v1/namespaces', { key })).json.data).toEqual([claim.json]);
    expect((await api.call(`/v1/namespaces/${claim.json.id}`, { key })).json).toEqual(claim.json);
  });

  it('a check that finds nothing says what it saw and changes nothing', async () => {
    const key = await writer();
    const { json: claim } = await api.call('/v1/namespaces', { key, body: { name: 'test.nowhere' } });
    const check = await api.call(`/v1/namespaces/${claim.id}/check`, { key, method: 'POST' });
    expect(check.status).toBe(422);
    expect(check.json).toMatchObject({ code: 'proof_not_found', dns: { found: [] } });
    expect((await api.call(`/v1/namespaces/${claim.id}`, { key })).json).toEqual(claim);
  });

  it('a repeated request with the same idempotency key claims once; with another body it is refused', async () => {
    const key = await writer();
    const headers = { 'idempotency-key': 'claim-1' };
    const first = await api.call('/v1/namespaces', { key, headers, body: { name: 'com.once' } });
    const again = await api.call('/v1/namespaces', { key, headers, body: { name: 'com.once' } });
    expect(again.json).toEqual(first.json);
    expect(again.headers.get('idempotent-replayed')).toBe('true');
    const other = await api.call('/v1/namespaces', { key, headers, body: { name: 'com.other' } });
    expect([other.status, other.json.code]).toEqual([422, 'idempotency_key_reused']);
  });

  it('of another organisation do not exist', async () => {
    const { json: claim } = await api.call('/v1/namespaces', {
      key: await writer(),
      body: { name: 'com.mine' },
    });
    const other = await api.keyFor({ organizationId: otherId, scopes: ['namespaces:write'] });
    for (const [path, method] of [
      ['', 'GET'],
      ['/check', 'POST'],
    ] as const) {
      const answer = await api.call(`/v1/namespaces/${claim.id}${path}`, { key: other, method });
      expect([answer.status, answer.json.code]).toEqual([404, 'not_found']);
    }
  });

  it('need a key with the scope', async () => {
    const reader = await api.keyFor({ organizationId: partnerId, scopes: ['listings:read'] });
    const body = { name: 'com.acme' };
    expect((await api.call('/v1/namespaces', { body })).json.code).toBe('unauthenticated');
    expect((await api.call('/v1/namespaces', { key: reader, body })).json.code).toBe('forbidden');
  });
});
