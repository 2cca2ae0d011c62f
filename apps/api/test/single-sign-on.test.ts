import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import Provider from 'oidc-provider';
import { afterAll, expect, it } from 'vitest';
import { createTestApp } from './harness.ts';

async function listen(handler: RequestListener) {
  const server = createServer(handler);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

// Each side has to know the other's address first, so both listen before either is made.
let ours: RequestListener = (_, response) => response.end();
let theirs: RequestListener = (_, response) => response.end();
const origin = await listen((request, response) => ours(request, response));
const issuer = await listen((request, response) => theirs(request, response));

const people: Record<string, { email: string; email_verified: boolean }> = {
  verified: { email: 'Wang@Example.com', email_verified: true },
  stranger: { email: 'victim@example.com', email_verified: false },
};
const provider = new Provider(issuer, {
  clients: [
    {
      client_id: 'headwater',
      client_secret: 'a secret between the two of them',
      redirect_uris: [`${origin}/api/auth/callback/sso`],
    },
  ],
  claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name', 'locale'] },
  cookies: { keys: ['only for tests'] },
  findAccount: (_, sub) => ({
    accountId: sub,
    claims: async () => ({ sub, name: '王小明', locale: 'zh-CN', ...people[sub] }),
  }),
});
theirs = provider.callback();
const singleSignOn = {
  issuer,
  clientId: 'headwater',
  clientSecret: 'a secret between the two of them',
  name: 'Company account',
};
const api = await createTestApp({ publicUrl: origin, auth: { singleSignOn } });
ours = getRequestListener(api.app.fetch);

/** A browser as far as this needs one: cookies by origin, redirects followed by hand, forms posted. */
function browser() {
  const jars = new Map<string, Map<string, string>>();
  return async function go(url: string, init: RequestInit = {}): Promise<Response> {
    const at = new URL(url).origin;
    const jar = jars.get(at) ?? new Map<string, string>();
    jars.set(at, jar);
    const headers = new Headers(init.headers);
    headers.set('cookie', [...jar].map(([name, value]) => `${name}=${value}`).join('; '));
    if (at === origin) headers.set('origin', origin);
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value) jar.set(name, value);
      else jar.delete(name);
    }
    return response;
  };
}

async function signIn(login: string) {
  const go = browser();
  const start = await go(`${origin}/api/auth/sign-in/social`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ provider: 'sso', callbackURL: '/en/workspace', errorCallbackURL: '/en/sign-in' }),
  });
  let { url } = (await start.json()) as { url: string };
  const seen: string[] = [];
  for (let step = 0; step < 15; step += 1) {
    seen.push(url);
    const response = await go(url);
    const location = response.headers.get('location');
    if (location) url = new URL(location, url).href;
    if (url.startsWith(`${origin}/en/`)) return { go, url: new URL(url), seen };
    if (location) continue;
    const prompt = /name="prompt" value="(\w+)"/.exec(await response.text())?.[1] ?? '';
    const answer = await go(url, {
      method: 'POST',
      body: new URLSearchParams({ prompt, login, password: 'any' }),
    });
    url = new URL(answer.headers.get('location') ?? '', url).href;
  }
  throw new Error('the sign-in never came back');
}

const whoAmI = async (go: ReturnType<typeof browser>) => {
  const response = await go(`${origin}/trpc/identity.whoAmI?input=%7B%7D`);
  return ((await response.json()) as { result: { data: { kind: string; user: object | null } } }).result.data;
};

it('the sign-in page is told of the provider', async () => {
  const go = browser();
  const { result } = (await (await go(`${origin}/trpc/identity.getSignInOptions?input=%7B%7D`)).json()) as {
    result: { data: unknown };
  };
  expect(result.data).toEqual({ singleSignOn: { providerId: 'sso', name: 'Company account' } });
});

it('a person of the provider comes back signed in, with name, language and confirmed address', async () => {
  const { go, url, seen } = await signIn('verified');
  expect(url.pathname).toBe('/en/workspace');
  const authorization = new URL(seen[0] ?? '');
  expect(Object.fromEntries(authorization.searchParams)).toMatchObject({
    response_type: 'code',
    code_challenge_method: 'S256',
    scope: 'openid profile email',
  });
  expect(await whoAmI(go)).toMatchObject({
    kind: 'user',
    user: { email: 'wang@example.com', name: '王小明', locale: 'zh-CN', emailVerified: true },
  });
});

it('the second sign-in is the same person, and the provider’s tokens are not kept', async () => {
  const { go } = await signIn('verified');
  const { user } = await whoAmI(go);
  expect(await api.database.prisma.user.count({ where: { email: 'wang@example.com' } })).toBe(1);
  const account = await api.database.prisma.account.findFirstOrThrow({
    where: { providerId: 'sso', userId: (user as { id: string }).id },
  });
  expect(account.accountId).toBe('verified');
  expect(account).toMatchObject({ accessToken: null, refreshToken: null, idToken: null });
});

it('a provider that did not confirm an address cannot take over the account that has it', async () => {
  const person = {
    name: 'Victim',
    email: 'victim@example.com',
    password: 'a long enough password',
    locale: 'en' as const,
  };
  const victim = await api.auth.createPerson(person);
  const { go, url } = await signIn('stranger');
  expect(url.pathname).toBe('/en/sign-in');
  expect(url.searchParams.get('error')).toBe('account_not_linked');
  expect(await whoAmI(go)).toMatchObject({ kind: 'anonymous' });
  expect(await api.database.prisma.account.count({ where: { userId: victim } })).toBe(1);
});

it('a code or state that was made up signs nobody in', async () => {
  const go = browser();
  const response = await go(`${origin}/api/auth/callback/sso?code=made-up&state=made-up`);
  expect(response.headers.get('location')).toContain('error=');
  expect(await whoAmI(go)).toMatchObject({ kind: 'anonymous' });
});
