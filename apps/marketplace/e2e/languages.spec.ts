import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { sampleAddress } from './support/sign-in.ts';

const locales = ['zh-CN', 'en'] as const;
type Locale = (typeof locales)[number];
const requests = 10_000;
const atOnce = 48;

const publicPaths = [
  '',
  '/catalogue',
  '/catalogue?kind=solution',
  '/catalogue?q=CRM&view=list',
  '/catalogue/zhengtong/civic-hotline',
  '/privacy',
];
const signedInPaths = ['/workspace', '/catalogue', '', '/workspace/listings'];

const otherThan = (locale: Locale): Locale => (locale === 'en' ? 'zh-CN' : 'en');

/** Texts of ours that are another in the other language, without those that are put together. */
function textsOf(locale: Locale, area: string): string[] {
  const read = (of: Locale): Record<string, unknown> =>
    JSON.parse(readFileSync(join(import.meta.dirname, `../src/locales/${of}/${area}.json`), 'utf8'));
  const other = read(otherThan(locale));
  return Object.entries(read(locale)).flatMap(([key, text]) =>
    typeof text === 'string' && text !== other[key] && !/[{<>&'"\n]/.test(text) ? [text] : [],
  );
}

const anyOf = (texts: string[]): string =>
  texts.map((text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');

/** The frame's labels where they stand alone, and anywhere whole phrases, which nobody's listing happens to contain. */
function wordsOf(locale: Locale): RegExp {
  const isPhrase = locale === 'en' ? /^(\S+ ){2,}\S+/ : /\p{Script=Han}{6}/u;
  const areas = ['shell', 'home', 'catalogue', 'listing', 'static', 'workspace'];
  const phrases = areas.flatMap((area) => textsOf(locale, area)).filter((text) => isPhrase.test(text));
  return new RegExp(`(?<=[>"])(?:${anyOf(textsOf(locale, 'shell'))})(?=[<"])|${anyOf(phrases)}`, 'g');
}

const words = { 'zh-CN': wordsOf('zh-CN'), en: wordsOf('en') };

/** What is wrong with a page's language, or null. Parts that say themselves to be in the other language may be. */
function wrongIn(html: string, locale: Locale): string | null {
  if (!html.startsWith(`<!DOCTYPE html><html lang="${locale}"`))
    return 'not a page in the language of its address';
  const marked = new RegExp(`<(\\w+)[^>]*\\slang="${otherThan(locale)}"[^>]*>.*?</\\1>`, 'gs');
  const own = html.replaceAll(marked, '').replaceAll(/<script\b[^>]*>.*?<\/script>/gs, '');
  const foreign = own.match(words[otherThan(locale)]);
  if (foreign) return `foreign words: ${[...new Set(foreign)].join(', ')}`;
  return (own.match(words[locale])?.length ?? 0) < 4 ? 'none of its own words' : null;
}

/** Pages from the cache are the same bytes, so each form is looked at once. */
const verdicts = new Map<string, string | null>();

function judge(body: Buffer, locale: Locale): string | null {
  const key = `${locale} ${hash('sha1', body)}`;
  const known = verdicts.get(key);
  if (known !== undefined) return known;
  const verdict = wrongIn((body[0] === 0x1f ? gunzipSync(body) : body).toString(), locale);
  verdicts.set(key, verdict);
  return verdict;
}

async function sessionCookie(baseURL: string): Promise<string> {
  const response = await fetch(`${baseURL}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: baseURL },
    body: JSON.stringify({ email: sampleAddress('owner', 'qinghe'), password: 'headwater-sample' }),
  });
  expect(response.status).toBe(200);
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';', 1)[0])
    .join('; ');
}

/** Of a hundred: one in a signed-in person's pages, two in pages nobody asked for before, the others from the cache. */
function requestOf(i: number, session: string) {
  const locale = locales[i % 2] as Locale;
  const kind = Math.floor(i / 2) % 50;
  const turn = Math.floor(i / 100);
  const signedIn = kind === turn % 2 && i % 2 === Math.floor(turn / 2) % 2;
  const paths = signedIn ? signedInPaths : publicPaths;
  const path = paths[(kind === 0 ? turn : i >> 1) % paths.length] as string;
  const fresh = kind === 2 ? `${path.includes('?') ? '&' : '?'}visit=${i}` : '';
  const cookie = signedIn ? session : `hw_locale=${otherThan(locale)}`;
  return { locale, path: `/${locale}${path}${fresh}`, cookie };
}

test('ten thousand mixed requests at once get no word of the other language', async ({ baseURL }) => {
  test.setTimeout(120_000);
  if (!baseURL) throw new Error('the product was not started');
  const session = await sessionCookie(baseURL);
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const wrong: string[] = [];
  let next = 0;
  const ask = async (i: number) => {
    const { locale, path, cookie } = requestOf(i, session);
    const headers = { 'accept-encoding': 'gzip', 'accept-language': otherThan(locale), cookie };
    const [status, body] = await new Promise<[number, Buffer]>((done, fail) => {
      get(`${baseURL}${path}`, { agent, headers }, (response) => {
        buffer(response).then((bytes) => done([response.statusCode ?? 0, bytes]), fail);
      }).on('error', fail);
    });
    const problem = status === 200 ? judge(body, locale) : 'no page';
    if (problem) wrong.push(`${status} ${path}: ${problem}`);
  };
  const askOn = async () => {
    while (next < requests && wrong.length < 5) await ask(next++);
  };
  await Promise.all(Array.from({ length: atOnce }, askOn));
  agent.destroy();
  expect(wrong).toEqual([]);
  expect(next).toBe(requests);
});
