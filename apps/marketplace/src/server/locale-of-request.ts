import type { Locale } from '../lib/locale/locales.ts';
import { localeCookie, negotiateLocale } from '../lib/locale/negotiate-locale.ts';
import { localeOfPath } from '../lib/locale/path.ts';
import { readCookie } from './cookies.ts';

/** The address decides; without a language in it, what the reader chose before, then what the browser asks for. */
export function localeOfRequest(request: Request): Locale {
  const inPath = localeOfPath(new URL(request.url).pathname);
  return inPath ?? negotiateLocale(readCookie(request, localeCookie), request.headers.get('accept-language'));
}
