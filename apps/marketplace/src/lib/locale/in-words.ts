import { getLocale } from './current.ts';
import type { Locale } from './locales.ts';

/** A text of the api in the reader's language, or in the other one when only that was written. */
export function inWords(text: { [L in Locale]?: string | undefined } | null | undefined): string {
  const locale = getLocale();
  return text?.[locale] ?? text?.[locale === 'en' ? 'zh-CN' : 'en'] ?? '';
}
