import { isLocale, type Locale } from './locales.ts';

type ReadLocale = () => Locale;

/** The browser's answer: a document never changes its language, the language switch loads a new one. */
let read: ReadLocale = () => {
  const lang = globalThis.document?.documentElement.lang;
  if (!isLocale(lang)) throw new Error('The locale was read outside a request or a page.');
  return lang;
};

export function getLocale(): Locale {
  return read();
}

/** The server answers per request (see server/locale-scope.ts). */
export function readLocaleWith(source: ReadLocale): void {
  read = source;
}
