import { useTestDatabase } from '@headwater/database/testing';
import { type Actor, movableClock } from '@headwater/domain';
import { describe, expect, test } from 'vitest';
import { createAuth } from '../../src/identity/index.ts';
import {
  createApiKey,
  isApiKeyToken,
  listApiKeys,
  removeMember,
  revokeApiKey,
  rotateApiKey,
} from '../../src/organisations/index.ts';
import { keyActor, makeOrganization, testContext, testNow } from '../../src/testing/index.ts';

const database = await useTestDatabase();
const clock = movableClock(testNow);
const as = (actor: Actor) => testContext({ database, actor, clock });
const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => 'nothing failed',
    (error) => error.code,
  );
const auth = createAuth(as({ kind: 'anonymous' }), {
  secret: 'only for tests, and longer than 32 characters',
  secureCookies: false,
  rateLimit: false,
});
const bearer = (token: string) => auth.resolveActor(new Headers({ authorization: `Bearer ${token}` }));

describe('making keys', () => {
  test('the key is shown once, kept as a hash, and speaks for its organisation with its scopes', async () => {
    const { actor, id } = await makeOrganization(database);
    const made = await createApiKey(as(actor), {
      name: 'CI',
      scopes: ['listings:write'],
      environment: 'sandbox',
    });
    expect(made.token).toMatch(/^hw_test_[0-9A-Za-z]{49}$/);
    const row = await database.prisma.apiKey.findUniqueOrThrow({ where: { id: made.id } });
    expect(JSON.stringify(row)).not.toContain(made.token);
    const audit = await database.prisma.auditEntry.findMany({ where: { subject: made.id } });
    expect(
      JSON.stringify(audit, (_, value) => (typeof value === 'bigint' ? String(value) : value)),
    ).not.toContain(made.token.slice(14));
    expect(JSON.stringify(await listApiKeys(as(actor), {}))).not.toContain(made.token);
    expect(await bearer(made.token)).toEqual({
      kind: 'api_key',
      keyId: made.id,
      name: 'CI',
      organizationId: id,
      scopes: ['listings:write'],
      environment: 'sandbox',
    });
  });

  test('nobody gives a key more than they may do themselves', async () => {
    const { people } = await makeOrganization(database, { people: [['owner'], ['developer'], ['sales']] });
    const [owner, developer, sales] = people.map((person) => person.actor) as [Actor, Actor, Actor];
    const key = { name: 'leads', scopes: ['leads:write' as const] };
    expect(await failure(createApiKey(as(developer), key))).toBe('forbidden');
    expect(await failure(createApiKey(as(sales), key))).toBe('forbidden');
    expect(await failure(createApiKey(as(owner), key))).toBe('nothing failed');
  });

  test('a key cannot make keys, and an expiry in the past is refused', async () => {
    const { actor, id } = await makeOrganization(database);
    const key = keyActor({ organizationId: id, scopes: ['organisation:read'] });
    expect(await failure(createApiKey(as(key), { name: 'x', scopes: ['organisation:read'] }))).toBe(
      'forbidden',
    );
    const expiresAt = new Date(testNow.getTime() - 1).toISOString();
    const past = { name: 'x', scopes: ['organisation:read' as const], expiresAt };
    expect(await failure(createApiKey(as(actor), past))).toBe('invalid_input');
  });
});

describe('using keys', () => {
  const make = async (expiresAt?: string) => {
    const { actor, people, id } = await makeOrganization(database, { people: [['owner'], ['developer']] });
    const key = { name: 'k', scopes: ['listings:read' as const], ...(expiresAt ? { expiresAt } : {}) };
    return { actor, people, id, key: await createApiKey(as(actor), key) };
  };

  test('an expired and a revoked key say so; an invented, a mistyped and another scheme do not', async () => {
    const { key } = await make(new Date(clock.now().getTime() + 60_000).toISOString());
    clock.advance(60_000);
    expect(await failure(bearer(key.token))).toBe('key_expired');
    const revoked = await make();
    await revokeApiKey(as(revoked.actor), { keyId: revoked.key.id });
    expect(await failure(bearer(revoked.key.token))).toBe('key_revoked');
    expect(await failure(revokeApiKey(as(revoked.actor), { keyId: revoked.key.id }))).toBe('conflict');
    const last = key.token.at(-1) === 'A' ? 'B' : 'A';
    expect(isApiKeyToken(key.token.slice(0, -1) + last)).toBe(false);
    expect(await failure(bearer(key.token.slice(0, -1) + last))).toBe('unauthenticated');
    expect(await failure(bearer('hw_live_nonsense'))).toBe('unauthenticated');
    const basic = new Headers({ authorization: 'Basic aGVsbG86d29ybGQ=' });
    expect(await failure(auth.resolveActor(basic))).toBe('unauthenticated');
  });

  test('the last use is written at most once a minute', async () => {
    const { key } = await make();
    const lastUsed = async () =>
      (await database.prisma.apiKey.findUniqueOrThrow({ where: { id: key.id } })).lastUsedAt?.getTime();
    const start = clock.now().getTime();
    await bearer(key.token);
    clock.advance(59_000);
    await bearer(key.token);
    expect(await lastUsed()).toBe(start);
    clock.advance(1000);
    await bearer(key.token);
    expect(await lastUsed()).toBe(start + 60_000);
  });

  test('keys of a person who was removed stop working', async () => {
    const { people, id } = await make();
    const [owner, developer] = people;
    if (!owner || !developer) throw new Error('two people expected');
    const key = await createApiKey(as(developer.actor), { name: 'mine', scopes: ['listings:read'] });
    const membership = { organizationId_userId: { organizationId: id, userId: developer.id } };
    const member = await database.prisma.membership.findUniqueOrThrow({ where: membership });
    await removeMember(as(owner.actor), { memberId: member.id });
    expect(await failure(bearer(key.token))).toBe('key_revoked');
  });

  test('another organisation’s key can be neither seen nor revoked', async () => {
    const { key } = await make();
    const other = await makeOrganization(database);
    expect((await listApiKeys(as(other.actor), {})).data).toEqual([]);
    expect(await failure(revokeApiKey(as(other.actor), { keyId: key.id }))).toBe('not_found');
  });
});

describe('rotating keys', () => {
  test('the successor has the same name, scopes and lifetime, and the old key ends with the overlap', async () => {
    const { actor } = await makeOrganization(database);
    const dayMs = 86_400_000;
    const expiresAt = new Date(clock.now().getTime() + 90 * dayMs).toISOString();
    const old = await createApiKey(as(actor), { name: 'CI', scopes: ['listings:read'], expiresAt });
    const { key, previous } = await rotateApiKey(as(actor), { keyId: old.id, overlapHours: 24 });
    expect(key).toMatchObject({ name: 'CI', scopes: ['listings:read'], expiresAt });
    expect(key.token).not.toBe(old.token);
    expect(previous.expiresAt).toBe(new Date(clock.now().getTime() + dayMs).toISOString());
    clock.advance(dayMs + 1000);
    const states = (await listApiKeys(as(actor), {})).data.map(({ id, state }) => [id, state]);
    expect(states).toEqual([
      [key.id, 'active'],
      [old.id, 'expired'],
    ]);
    expect(await failure(rotateApiKey(as(actor), { keyId: old.id }))).toBe('conflict');
  });

  test('another organisation’s key does not exist for one', async () => {
    const mine = await makeOrganization(database);
    const theirs = await makeOrganization(database);
    const key = await createApiKey(as(theirs.actor), { name: 'CI', scopes: ['listings:read'] });
    expect(await failure(rotateApiKey(as(mine.actor), { keyId: key.id }))).toBe('not_found');
  });
});
