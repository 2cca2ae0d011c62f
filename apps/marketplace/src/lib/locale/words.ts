import { getLocale } from './current.ts';
import { type Locale, locales } from './locales.ts';

export interface Words {
  text: string;
  /** Set when the text is not in the reader's language, for the `lang` attribute. */
  lang?: Locale;
}

export type Bilingual = { 'zh-CN'?: string | undefined; en?: string | undefined };

/** The reader's language when it exists, else the other one, marked as such. */
export function wordsOf(text: Bilingual | undefined | null): Words | null {
  const locale = getLocale();
  const own = text?.[locale];
  if (own) return { text: own };
  const lang = locales.find((other) => text?.[other]);
  const other = lang && text?.[lang];
  return other ? { text: other, lang } : null;
}

export const textOf = (text: Bilingual | undefined | null): string => wordsOf(text)?.text ?? '';

export const wordsOfAll = (texts: readonly Bilingual[] | undefined): Words[] =>
  (texts ?? []).flatMap((text) => wordsOf(text) ?? []);
