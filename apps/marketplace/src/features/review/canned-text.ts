import { type Locale, locales } from '../../lib/locale/locales.ts';

interface Guided {
  title: Record<Locale, string>;
  guidance: Record<Locale, string>;
}

/** The prepared words of a reason, one paragraph a language. */
export const cannedText = ({ title, guidance }: Guided, languages: readonly string[]): string =>
  locales
    .filter((locale) => languages.includes(locale))
    .map((locale) =>
      locale === 'zh-CN'
        ? `【${title[locale]}】${guidance[locale]}`
        : `${title[locale]}. ${guidance[locale]}`,
    )
    .join('\n');
