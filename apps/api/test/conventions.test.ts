import { makeLiveListings } from '@headwater/core/testing';
import { errorTable } from '@headwater/domain';
import { currentConsentVersion } from '@headwater/domain/demand';
import { exampleManifests } from '@headwater/manifest';
import { beforeAll, describe, expect, it } from 'vitest';
import { createTestApp } from './harness.ts';

const api = await createTestApp({ limits: { anonymousRequestsPerMinute: 40 } });
let partnerId = '';

beforeAll(async () => {
  const partner = await api.makeOrganization({ kind: 'partner', namespace: 'acme' });
  partnerId = partner.id;
  await makeLiveListings(api.database, {
    organizationId: partner.id,
    manifests: [exampleManifests.integration],
  });
});

const key = (scopes: Parameters<typeof api.keyFor>[0]['scopes'] = ['listings:read']) =>
  api.keyFor({ organizationId: partnerId, scopes });

describe('every answer', () => {
  it('carries a request id and safe headers', async () => {
    const { headers } = await api.call('/v1/catalogue', { key: await key() });
    expect(headers.get('request-id')).toMatch(/^req_[0-9a-z]{26}$/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('ratelimit')).toMatch(/^"default";r=\d+;t=\d+$/);
  });

  it('that fails is problem+json in the reader’s language, with a code and a page', async () => {
    const { status, headers, json } = await api.call('/v1/nothing-here', {
      key: await key(),
      headers: { 'accept-language': 'zh-TW,zh;q=0.9' },
    });
    expect(status).toBe(404);
    expect(headers.get('content-type')).toBe('application/problem+json');
    expect(json).toEqual({
      type: 'http://headwater.test/errors/not_found',
      title: errorTable.not_found.title['zh-CN'],
      status: 404,
      code: 'not_found',
      request_id: headers.get('request-id'),
    });
  });
});

describe('wrong input', () => {
  it.each([
    ['an unknown parameter', '/v1/catalogue?colour=red', {}, 400, 'unknown_parameter'],
    ['a limit beyond the maximum', '/v1/catalogue?limit=101', {}, 400, 'invalid_input'],
    ['a cursor that nobody issued', '/v1/catalogue?cursor=abc', {}, 400, 'invalid_cursor'],
    [
      'a malformed key',
      '/v1/catalogue',
      { headers: { authorization: 'Bearer nonsense' } },
      401,
      'unauthenticated',
    ],
    [
      'an idempotency key with spaces',
      '/v1/catalogue',
      { headers: { 'idempotency-key': 'a b' } },
      400,
      'invalid_input',
    ],
    ['a listing that does not exist', '/v1/catalogue/acme/none', {}, 404, 'not_found'],
  ])('%s gets its documented error', async (_, path, options, status, code) => {
    const answer = await api.call(path, { key: await key(), ...options });
    expect([answer.status, answer.json.code]).toEqual([status, code]);
  });

  it('of an expired or revoked key says so', async () => {
    const past = new Date(api.clock.now().getTime() - 1000);
    const expired = await api.keyFor({
      organizationId: partnerId,
      scopes: ['listings:read'],
      expiresAt: past,
    });
    const revoked = await api.keyFor({
      organizationId: partnerId,
      scopes: ['listings:read'],
      revokedAt: past,
    });
    expect((await api.call('/v1/catalogue', { key: expired })).json.code).toBe('key_expired');
    expect((await api.call('/v1/catalogue', { key: revoked })).json.code).toBe('key_revoked');
  });
});

it('the catalogue is public, paged, and a detail is found by its name in any case', async () => {
  const list = await api.call('/v1/catalogue?limit=1');
  expect(list.status).toBe(200);
  expect(list.json).toMatchObject({ data: [{ kind: 'integration' }], nextCursor: null });
  expect((await api.call('/v1/catalogue/facets')).json).toMatchObject({
    total: 1,
    counts: { 'kind:integration': 1 },
  });
  const detail = await api.call(`/v1/catalogue/${exampleManifests.integration.id.toUpperCase()}`);
  expect(detail.json.card.listing).toBe(exampleManifests.integration.id);
});

it('the OpenAPI document names every operation once and describes its problems', async () => {
  const { json } = await api.call('/openapi.json');
  expect(json.openapi).toBe('3.1.0');
  const operations = Object.values(
    json.paths as Record<string, Record<string, { operationId: string; responses: object }>>,
  ).flatMap((path) => Object.values(path));
  expect(new Set(operations.map((o) => o.operationId)).size).toBe(operations.length);
  for (const operation of operations) expect(Object.keys(operation.responses)).toContain('429');
});

it('too many requests are told when to come back', async () => {
  const answers = [];
  for (let i = 0; i < 45; i += 1) answers.push(await api.call('/v1/catalogue/acme/none'));
  const refused = answers.find((answer) => answer.status === 429);
  expect(refused?.json.code).toBe('rate_limited');
  expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0);
});

it('an address may send only so many inquiries an hour, and the refused one leaves nothing', async () => {
  const limited = await createTestApp({ limits: { inquiriesPerHour: 2 } });
  const partner = await limited.makeOrganization({ kind: 'partner', namespace: 'acme' });
  await makeLiveListings(limited.database, {
    organizationId: partner.id,
    manifests: [exampleManifests.integration],
  });
  const send = () =>
    limited.call('/trpc/demand.sendInquiry', {
      headers: { origin: 'http://headwater.test' },
      body: {
        listing: exampleManifests.integration.id,
        name: '王芳',
        email: 'wang@example.com',
        company: '示例公司',
        message: '想了解实施周期。',
        locale: 'zh-CN',
        consent: true,
        consentVersion: currentConsentVersion,
      },
    });
  const statuses = [(await send()).status, (await send()).status, (await send()).status];
  expect(statuses).toEqual([200, 200, 429]);
  expect(await limited.database.prisma.lead.count()).toBe(2);
});
