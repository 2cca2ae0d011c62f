import { type Locale, locales } from '../../lib/locale/locales.ts';

interface Prepared {
  title: Record<Locale, string>;
  text: Record<Locale, string>;
}

/** The prepared words of a reason, one paragraph a language. */
export const cannedText = ({ title, text }: Prepared, languages: readonly string[]): string =>
  locales
    .filter((locale) => languages.includes(locale))
    .map((locale) =>
      locale === 'zh-CN' ? `【${title[locale]}】${text[locale]}` : `${title[locale]}. ${text[locale]}`,
    )
    .join('\n');
