import { brotliDecompressSync } from 'node:zlib';
import { movableClock } from '@headwater/domain';
import { Hono } from 'hono';
import { beforeEach, describe, expect, it } from 'vitest';
import { pageCache } from '../src/http/page-cache.ts';
import type { HttpState } from '../src/http/state.ts';

const text = '目录 '.repeat(1000);
const shared = {
  'content-type': 'text/html',
  'cache-control': 'public, max-age=0, s-maxage=30',
  vary: 'Cookie',
};
const clock = movableClock(new Date('2026-11-23T02:00:00Z'));
let renders = 0;
let revision = 1;
let answers: () => Promise<Response> | Response;
let app: Hono<HttpState>;

beforeEach(() => {
  renders = 0;
  answers = () => new Response(`${text}${renders}`, { headers: { ...shared, etag: `W/"${renders}"` } });
  app = new Hono<HttpState>();
  app.use(pageCache({ clock, revision: async () => revision }));
  app.all('*', () => {
    renders += 1;
    return answers();
  });
});

const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers });

it('renders a page once for everybody who is signed out, in each theme', async () => {
  const first = await (await get('/en/catalogue?kind=solution')).text();
  expect(await (await get('/en/catalogue?kind=solution')).text()).toBe(first);
  expect(await (await get('/en/catalogue?kind=solution', { cookie: 'hw_locale=en' })).text()).toBe(first);
  expect(renders).toBe(1);
  await get('/en/catalogue?kind=solution', { cookie: 'hw_theme=dark' });
  await get('/zh-CN/catalogue?kind=solution');
  expect(renders).toBe(3);
});

it('renders a page once that a hundred ask for at the same time', async () => {
  const slow = answers;
  answers = () => new Promise((done) => setTimeout(() => done(slow()), 20));
  const got = await Promise.all(Array.from({ length: 100 }, async () => (await get('/en')).text()));
  expect([renders, new Set(got).size]).toEqual([1, 1]);
});

it('forgets after half a minute, and at once when something public was committed', async () => {
  await get('/en');
  clock.advance(31_000);
  await get('/en');
  expect(renders).toBe(2);
  revision += 1;
  await get('/en');
  expect(renders).toBe(3);
});

describe('is neither asked nor filled', () => {
  it.each([
    ['with a session', { cookie: 'headwater.session_token=x' }],
    ['with a cookie it does not know', { cookie: 'hw_theme=dark; _visitor=7' }],
    ['with a key', { authorization: 'Bearer hw_live_x' }],
    [
      'when the answer would remember a changed language',
      { referer: 'http://localhost/zh-CN', 'sec-fetch-site': 'same-origin' },
    ],
  ])('%s', async (_, headers) => {
    await get('/en');
    await get('/en', headers);
    await get('/en', headers);
    expect(renders).toBe(3);
    await get('/en');
    expect(renders).toBe(3);
  });
});

describe('does not keep', () => {
  it.each([
    ['an error', new Response('', { status: 500, headers: shared })],
    ['a redirect', new Response('', { status: 302, headers: { ...shared, location: '/en' } })],
    ['what sets a cookie', new Response('', { headers: { ...shared, 'set-cookie': 'a=b' } })],
    [
      'what is private',
      new Response('', { headers: { ...shared, 'cache-control': 'private, s-maxage=30' } }),
    ],
    ['what does not say that it may', new Response('', { headers: { 'content-type': 'text/html' } })],
    [
      'a page that carries a nonce',
      new Response('', { headers: { ...shared, 'content-security-policy': "script-src 'nonce-abc'" } }),
    ],
  ])('%s', async (_, response) => {
    answers = () => response.clone();
    await get('/en');
    await get('/en');
    expect(renders).toBe(2);
  });

  it('what failed, and the next request tries again', async () => {
    const works = answers;
    answers = () => {
      throw new Error('no database');
    };
    app.onError(() => new Response('', { status: 500 }));
    await get('/en');
    answers = works;
    expect((await get('/en')).status).toBe(200);
  });
});

it('answers compressed as the client takes it, and 304 to who has it', async () => {
  const coded = await get('/en', { 'accept-encoding': 'gzip, br' });
  expect(coded.headers.get('content-encoding')).toBe('br');
  expect(coded.headers.get('vary')).toBe('Cookie, Accept-Encoding');
  expect(brotliDecompressSync(await coded.arrayBuffer()).toString()).toBe(`${text}1`);
  const plain = await get('/en', { 'accept-encoding': 'br;q=0' });
  expect(plain.headers.get('content-encoding')).toBeNull();
  const known = await get('/en', { 'if-none-match': 'W/"1"' });
  expect([known.status, await known.text()]).toEqual([304, '']);
  expect(renders).toBe(1);
});
