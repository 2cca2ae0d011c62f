/** Names of the two languages as addresses and texts use them; English is at the root. */
export const siteLocales = ['en', 'zh-CN'] as const;
export type SiteLocale = (typeof siteLocales)[number];

/** `/checks/L012` in the language's part of the site. */
export const pathIn = (locale: SiteLocale, path: string): string =>
  locale === 'en' ? path : `/${locale}${path}`;

export type Pages = Map<string, string>;
