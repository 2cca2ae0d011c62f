import { useTestDatabase } from '@headwater/database/testing';
import { systemClock } from '@headwater/domain';
import { type TOTP, URI } from 'otpauth';
import { describe, expect, test } from 'vitest';
import { createAuth } from '../../src/identity/index.ts';
import { testContext } from '../../src/testing/index.ts';
import { browserOf, lastMail } from './browser.ts';

const database = await useTestDatabase();
const deps = { ...testContext({ database }), clock: systemClock };
const secret = 'only for tests, and longer than 32 characters';
const auth = createAuth(deps, { secret, secureCookies: false, rateLimit: false });
const password = 'a long enough password';

async function signedUp(email: string, locale = 'en') {
  const browser = browserOf(auth);
  const answer = await browser.post('/sign-up/email', { name: 'Lin', email, password, locale });
  expect(answer.status).toBe(200);
  return browser;
}

async function confirmed(email: string) {
  const browser = await signedUp(email);
  await browser.get((await lastMail(database, email)).link);
  return browser;
}

describe('sign-up', () => {
  test('nobody is signed in before the address is confirmed, and the mail is in the language of the person', async () => {
    const browser = await signedUp('lin@example.com', 'zh-CN');
    expect(await browser.actor()).toEqual({ kind: 'anonymous' });
    const early = await browser.post('/sign-in/email', { email: 'lin@example.com', password });
    expect(early.status).toBe(403);
    const mail = await lastMail(database, 'lin@example.com');
    expect(mail).toMatchObject({ template: 'verify-email', locale: 'zh-CN' });
    await browser.get(mail.link);
    expect(await browser.actor()).toMatchObject({ kind: 'user', email: 'lin@example.com', name: 'Lin' });
  });

  test('ids are ours, and the password is not kept as it was typed', async () => {
    await confirmed('ids@example.com');
    const user = await database.prisma.user.findUniqueOrThrow({
      where: { email: 'ids@example.com' },
      include: { accounts: true, sessions: true },
    });
    expect(user.id).toMatch(/^usr_[0-9a-z]{26}$/);
    expect(user.sessions[0]?.id).toMatch(/^ses_/);
    expect(user.accounts[0]?.password).toMatch(/^[0-9a-f]+:[0-9a-f]+$/);
  });

  test('an address that is taken answers exactly like a new one', async () => {
    await confirmed('taken@example.com');
    const shape = async (email: string) => {
      const answer = await browserOf(auth).post('/sign-up/email', {
        name: 'Lin',
        email,
        password,
        locale: 'en',
      });
      const body = (await answer.json()) as { token: unknown; user: Record<string, unknown> };
      return { status: answer.status, token: body.token, keys: Object.keys(body.user).sort() };
    };
    expect(await shape('taken@example.com')).toEqual(await shape('fresh@example.com'));
  });

  test.each([
    ['a short password', { password: 'short' }],
    ['a language that does not exist here', { locale: 'xx' }],
    ['an endless name', { name: 'x'.repeat(500) }],
  ])('%s is refused', async (_, wrong) => {
    const body = { name: 'Lin', email: 'wrong@example.com', password, locale: 'en', ...wrong };
    expect((await browserOf(auth).post('/sign-up/email', body)).status).toBe(400);
    expect(await database.prisma.user.count({ where: { email: 'wrong@example.com' } })).toBe(0);
  });
});

describe('sessions', () => {
  test('signing out ends the session on the server, so that a copied cookie is worth nothing', async () => {
    const browser = await confirmed('out@example.com');
    const copied = browser.headers();
    expect((await browser.post('/sign-out', {})).status).toBe(200);
    expect(await auth.resolveActor(copied)).toEqual({ kind: 'anonymous' });
  });

  test('a cookie that was tampered with is nobody', async () => {
    const browser = await confirmed('tamper@example.com');
    const name = 'headwater.session_token';
    browser.jar.set(name, `${browser.jar.get(name)?.slice(0, -6)}AAAA%3D`);
    expect(await browser.actor()).toEqual({ kind: 'anonymous' });
  });

  test('a POST from another site is refused', async () => {
    const browser = await confirmed('csrf@example.com');
    const headers = browser.headers();
    headers.set('origin', 'https://evil.example');
    headers.set('content-type', 'application/json');
    const request = new Request('http://headwater.test/api/auth/sign-out', {
      method: 'POST',
      headers,
      body: '{}',
    });
    expect((await auth.handle(request)).status).toBe(403);
    expect(await browser.actor()).toMatchObject({ kind: 'user' });
  });

  test('over https the cookie is Secure, HttpOnly and Lax', async () => {
    await confirmed('secure@example.com');
    const https = createAuth(
      { ...deps, publicUrl: 'https://headwater.test' },
      { secret, secureCookies: true, rateLimit: false },
    );
    const answer = await browserOf(https, 'https://headwater.test').post('/sign-in/email', {
      email: 'secure@example.com',
      password,
    });
    const cookie = answer.headers.getSetCookie().find((line) => line.includes('session_token'));
    expect(cookie).toMatch(/^__Secure-headwater\.session_token=.*HttpOnly.*Secure.*SameSite=Lax/i);
  });
});

test('a reset link sets the new password once and ends all sessions', async () => {
  const browser = await confirmed('reset@example.com');
  await browser.post('/request-password-reset', { email: 'reset@example.com' });
  const { link, template } = await lastMail(database, 'reset@example.com');
  expect(template).toBe('reset-password');
  const token = new URL(link).searchParams.get('token');
  const body = { token, newPassword: 'quite another password' };
  expect((await browserOf(auth).post('/reset-password', body)).status).toBe(200);
  expect(await browser.actor()).toEqual({ kind: 'anonymous' });
  expect((await browserOf(auth).post('/reset-password', body)).status).toBe(400);
  const signIn = (tried: string) =>
    browserOf(auth).post('/sign-in/email', { email: 'reset@example.com', password: tried });
  expect((await signIn(password)).status).toBe(401);
  expect((await signIn('quite another password')).status).toBe(200);
});

test('with a second factor a password alone is not enough; a code or a backup code is, each backup code once', async () => {
  const browser = await confirmed('totp@example.com');
  const enabled = await (await browser.post('/two-factor/enable', { password })).json();
  const { totpURI, backupCodes } = enabled as { totpURI: string; backupCodes: string[] };
  const totp = URI.parse(totpURI) as TOTP;
  expect((await browser.post('/two-factor/verify-totp', { code: totp.generate() })).status).toBe(200);
  expect(await lastMail(database, 'totp@example.com')).toMatchObject({ template: 'second-factor-changed' });

  const again = browserOf(auth);
  const first = await again.post('/sign-in/email', { email: 'totp@example.com', password });
  expect(await first.json()).toMatchObject({ twoFactorRedirect: true });
  expect(await again.actor()).toEqual({ kind: 'anonymous' });
  expect((await again.post('/two-factor/verify-totp', { code: '000000' })).status).toBe(401);
  expect((await again.post('/two-factor/verify-totp', { code: totp.generate() })).status).toBe(200);
  expect(await again.actor()).toMatchObject({ kind: 'user' });

  const useBackup = async () => {
    const other = browserOf(auth);
    await other.post('/sign-in/email', { email: 'totp@example.com', password });
    return (await other.post('/two-factor/verify-backup-code', { code: backupCodes[0] })).status;
  };
  expect(await useBackup()).toBe(200);
  expect(await useBackup()).toBe(401);
});

test('guessing is slowed down per address, whatever headers the guesser sends', async () => {
  const limited = createAuth(deps, { secret, secureCookies: false, rateLimit: true });
  await confirmed('guess@example.com');
  const guess = (address: string) =>
    browserOf(limited).post(
      '/sign-in/email',
      { email: 'guess@example.com', password: 'wrong wrong' },
      address,
    );
  const statuses = [];
  for (let i = 0; i < 5; i += 1) statuses.push((await guess('198.51.100.9')).status);
  expect(statuses).toEqual([401, 401, 401, 429, 429]);
  expect((await guess('198.51.100.10')).status).toBe(401);
});

test('a deployment may allow more by the minute, and not one more than that', async () => {
  const limited = createAuth(deps, { secret, secureCookies: false, rateLimit: true, attemptsPerMinute: 5 });
  const wrong = { email: 'guess@example.com', password: 'wrong wrong' };
  const statuses = [];
  for (let i = 0; i < 6; i += 1)
    statuses.push((await browserOf(limited).post('/sign-in/email', wrong, '198.51.100.11')).status);
  expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
});

test('sign-up, sign-in and password change stand in the audit log without any secret', async () => {
  const browser = await confirmed('audit@example.com');
  await browser.post('/change-password', {
    currentPassword: password,
    newPassword: 'one more good password',
  });
  const actor = await browser.actor();
  const subject = actor.kind === 'user' ? actor.userId : '';
  const rows = await database.prisma.auditEntry.findMany({
    where: { subject },
    orderBy: { sequence: 'asc' },
  });
  expect(rows.map((row) => row.reason)).toEqual([
    'signed_up',
    'sign_in_linked',
    'signed_in',
    'password_changed',
  ]);
  expect(JSON.stringify(rows.map((row) => row.after))).not.toMatch(/password"|token/);
});

test('a person made at set-up signs in at once', async () => {
  const person = { name: 'Admin', email: 'Admin@Example.com', password, locale: 'zh-CN' as const };
  const id = await auth.createPerson(person);
  const browser = browserOf(auth);
  await browser.post('/sign-in/email', { email: 'admin@example.com', password });
  expect(await browser.actor()).toMatchObject({ kind: 'user', userId: id });
});
