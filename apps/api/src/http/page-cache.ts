import { BoundedMap } from '@headwater/core';
import { type Clock, newId } from '@headwater/domain';
import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { type Coding, codingFor, compress, type Effort, worthwhileBytes } from './compress.ts';
import { isNotModified } from './etag.ts';
import type { HttpState } from './state.ts';

type Bytes = Uint8Array<ArrayBuffer>;

interface StoredPage {
  body: Bytes;
  coded: Partial<Record<Coding, { effort: Effort; bytes: Promise<Bytes> }>>;
  headers: Record<string, string>;
  etag: string | null;
  storedAtMs: number;
  lifeMs: number;
  revision: number;
}

interface Answering {
  clock: Clock;
  /** Quickly for who waits for the page, well as soon as it is asked for again. */
  effort: Effort;
}

interface PageCacheOptions {
  clock: Clock;
  /** Another number whenever something public was committed before the call. */
  revision(): Promise<number>;
}

const limitBytes = 32 * 1024 * 1024;
const longestKey = 1024;
/** Cookies that say how a page looks. With any other one nothing is taken from the cache and nothing put into it. */
const preferences = new Set(['hw_theme', 'hw_locale']);
/** What belongs to one answer, or is worked out anew for each. */
const perAnswer = new Set(['request-id', 'content-length', 'content-encoding', 'set-cookie', 'date']);

/**
 * A shared cache for pages that mark themselves as `public, s-maxage`: signed out, no cookie but preferences, 200, no
 * cookie set. A page is answered from here until its time is up or something public was committed, whichever is first;
 * the same page asked for by many at once is rendered once.
 */
export function pageCache({ clock, revision }: PageCacheOptions) {
  // Compressed forms come on top: together never more than as much again.
  const pages = new BoundedMap<string, StoredPage>({ limit: limitBytes, sizeOf: ({ body }) => body.length });
  const underWay = new Map<string, Promise<StoredPage | null>>();
  let heard = 0;
  // Without the database what is here is still better than nothing.
  const current = () =>
    revision().then(
      (now) => (heard = now),
      () => heard,
    );

  return createMiddleware<HttpState>(async (c, next) => {
    const key = keyOf(c);
    if (key === null) return next();
    const now = await current();
    const found = pages.get(key);
    if (found && found.revision === now && clock.now().getTime() - found.storedAtMs < found.lifeMs)
      return answer(c, found, { clock, effort: 'well' });
    // No pause between looking and taking the lead, or everybody would lead.
    const leader = underWay.get(key);
    const led = leader ? await leader : null;
    if (led && led.revision === now) return answer(c, led, { clock, effort: 'quickly' });
    const done = Promise.withResolvers<StoredPage | null>();
    if (!underWay.has(key)) underWay.set(key, done.promise);
    let page: StoredPage | null = null;
    try {
      await next();
      page = await toStore(c, { revision: now, storedAtMs: clock.now().getTime() });
      if (page) pages.set(key, page);
      else pages.delete(key);
    } finally {
      if (underWay.get(key) === done.promise) underWay.delete(key);
      done.resolve(page);
    }
    if (!page) return;
    const response = await answer(c, page, { clock, effort: 'quickly' });
    // Emptied first: Hono would lay the old answer's headers over the new one's.
    c.res = undefined;
    c.res = response;
  });
}

/** Address and looks; null when the answer may depend on more than those. */
function keyOf(c: Context<HttpState>): string | null {
  const { method, path, url } = c.req;
  if (method !== 'GET' || /^\/(v1|trpc|api|files)\//.test(path)) return null;
  if (c.req.header('authorization') || c.req.header('range')) return null;
  const address = url.slice(url.indexOf('/', 8));
  if (address.length > longestKey || changesLanguage(c)) return null;
  const cookies = (c.req.header('cookie') ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean);
  if (cookies.some((cookie) => !preferences.has(cookie.split('=', 1)[0] as string))) return null;
  return [address, ...cookies.filter((cookie) => cookie.startsWith('hw_theme=')).slice(0, 1)].join(' ');
}

/** Coming from our pages in another language, the answer remembers the choice in a cookie. */
function changesLanguage(c: Context<HttpState>): boolean {
  const referer = c.req.header('referer');
  if (!referer || c.req.header('sec-fetch-site') !== 'same-origin' || !URL.canParse(referer)) return false;
  return new URL(referer).pathname.split('/', 2)[1] !== c.req.path.split('/', 2)[1];
}

async function toStore(
  c: Context<HttpState>,
  facts: Pick<StoredPage, 'revision' | 'storedAtMs'>,
): Promise<StoredPage | null> {
  const { headers, status } = c.res;
  const control = headers.get('cache-control') ?? '';
  const seconds = Number(/(?:^|[,\s])s-maxage=(\d{1,6})/.exec(control)?.[1] ?? 0);
  if (status !== 200 || seconds === 0 || !/(?:^|[,\s])public(?:,|$)/.test(control)) return null;
  if (headers.has('set-cookie') || headers.get('vary')?.includes('*')) return null;
  // A nonce that many know protects nobody.
  if (headers.get('content-security-policy')?.includes('nonce-')) return null;
  return {
    ...facts,
    body: new Uint8Array(await c.res.arrayBuffer()),
    coded: {},
    headers: sharedHeaders(headers),
    etag: headers.get('etag'),
    lifeMs: seconds * 1000,
  };
}

function sharedHeaders(headers: Headers): Record<string, string> {
  const shared = Object.fromEntries([...headers].filter(([name]) => !perAnswer.has(name)));
  return { ...shared, vary: [shared.vary, 'Accept-Encoding'].filter(Boolean).join(', ') };
}

/** Plain bytes and plain headers: what the server sends as they are. */
async function answer(
  c: Context<HttpState>,
  page: StoredPage,
  { clock, effort }: Answering,
): Promise<Response> {
  c.set('isComplete', true);
  const age = Math.max(0, Math.floor((clock.now().getTime() - page.storedAtMs) / 1000));
  const headers: Record<string, string> = { ...page.headers, 'request-id': newId('req'), age: String(age) };
  if (page.etag && isNotModified(c.req.header('if-none-match'), page.etag))
    return new Response(null, { status: 304, headers });
  const coding = page.body.length < worthwhileBytes ? null : codingFor(c.req.header('accept-encoding'));
  if (!coding) return new Response(page.body, { headers });
  headers['content-encoding'] = coding;
  return new Response(await codedBody(page, coding, effort), { headers });
}

function codedBody(page: StoredPage, coding: Coding, effort: Effort): Promise<Bytes> {
  const known = page.coded[coding];
  if (known && (known.effort === 'well' || effort === 'quickly')) return known.bytes;
  const bytes = compress(page.body, coding, effort);
  page.coded[coding] = { effort, bytes };
  return bytes;
}
