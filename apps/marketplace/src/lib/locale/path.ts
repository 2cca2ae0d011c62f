import { getLocale } from './current.ts';
import { isLocale, type Locale } from './locales.ts';

/** `/zh-CN/catalogue` → `zh-CN`; also of the data requests the router makes (`/zh-CN.data`). */
export function localeOfPath(pathname: string): Locale | null {
  const first = pathname.split('/', 2)[1]?.replace(/\.data$/, '');
  return isLocale(first) ? first : null;
}

/** Puts the reader's language in front of a path of ours; leaves `#x`, `?x` and whole addresses alone. */
export function localePath(path: string, locale: Locale = getLocale()): string {
  if (!path.startsWith('/') || path.startsWith('//') || localeOfPath(path)) return path;
  return path === '/' ? `/${locale}` : `/${locale}${path}`;
}

/** The same page in another language. */
export function inOtherLocale(pathname: string, locale: Locale): string {
  const current = localeOfPath(pathname);
  return current ? `/${locale}${pathname.slice(current.length + 1)}` : localePath(pathname, locale);
}
