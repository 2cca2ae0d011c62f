import { newId } from '@headwater/domain';
import { expect, it } from 'vitest';
import { createCaller } from '../src/trpc/router.ts';
import { createTestApp } from './harness.ts';

const api = await createTestApp();
type Actor = Awaited<ReturnType<typeof api.makeOrganization>>['actor'];
const as = (actor: Actor) =>
  createCaller({ ...api.deps, actor, requestId: newId('req'), locale: 'en', via: 'web' });

it('a page makes a key that works on the public API until it is revoked there and then', async () => {
  const { actor, id } = await api.makeOrganization({ kind: 'partner' });
  const pages = as(actor);
  const scopes = (await pages.organisations.listGrantableScopes({})).data;
  expect(scopes).toContain('listings:submit');
  const { token, id: keyId } = await pages.organisations.createApiKey({
    name: 'CI',
    scopes: ['organisation:read'],
  });
  expect((await api.call('/v1/organization', { key: token })).json).toMatchObject({ id });
  await pages.organisations.revokeApiKey({ keyId });
  expect((await api.call('/v1/organization', { key: token })).json.code).toBe('key_revoked');
  const { data } = await pages.audit.listAuditEntries({ subject: keyId });
  expect(data.map((entry) => entry.command)).toEqual([
    'organisations.revokeApiKey',
    'organisations.createApiKey',
  ]);
});

it('the error of a use case reaches a page with its code, a browser without anything else', async () => {
  const { actor } = await api.makeOrganization({ people: [['sales']] });
  const refused = as(actor).organisations.inviteMember({ email: 'a@example.com', roles: ['sales'] });
  await expect(refused).rejects.toMatchObject({ code: 'FORBIDDEN', cause: { code: 'forbidden' } });
  const overHttp = await api.call('/trpc/organisations.listMembers?input=%7B%7D');
  expect(overHttp.status).toBe(401);
  expect(overHttp.json.error.data).toMatchObject({ errorCode: 'unauthenticated' });
});

it('the audit log is downloaded by who may read it, in both forms, and by nobody else', async () => {
  expect((await api.call('/exports/audit')).status).toBe(401);
  const { id } = await api.makeOrganization({});
  const key = await api.keyFor({ organizationId: id, scopes: ['organisation:read'] });
  expect((await api.call('/exports/audit?format=csv', { key })).json.code).toBe('forbidden');
  expect((await api.call('/exports/audit?formt=csv', { key })).json.code).toBe('unknown_parameter');

  const vendor = await api.makeOrganization({ kind: 'vendor', people: [['auditor']] });
  const person = {
    name: 'Auditor',
    email: 'auditor@example.com',
    password: 'a long enough password',
    locale: 'en' as const,
  };
  const userId = await api.auth.createPerson(person);
  await api.database.prisma.membership.create({
    data: { id: newId('mbr'), organizationId: vendor.id, userId, roles: ['auditor'] },
  });
  const origin = { origin: 'http://headwater.test' };
  const signIn = await api.call('/api/auth/sign-in/email', { body: person, headers: origin });
  const cookie = signIn.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  const sheet = await api.call('/exports/audit?format=csv', { headers: { cookie } });
  expect(sheet.headers.get('content-disposition')).toMatch(/^attachment; filename="audit-.*\.csv"$/);
  expect(sheet.text).toContain('identity.recordSecurityEvent');
  const lines = await api.call(`/exports/audit?subject=${userId}`, { headers: { cookie } });
  expect(
    lines.text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).reason),
  ).toContain('signed_in');
  expect((await api.call('/v1/organization', { headers: { cookie } })).json.code).toBe('unauthenticated');
});
