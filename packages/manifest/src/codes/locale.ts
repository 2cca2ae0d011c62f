/** The two locales every text of a manifest can be written in. */
export const locales = ['zh-CN', 'en'] as const;

/** A locale of the manifest. */
export type Locale = (typeof locales)[number];

/** Text that always exists in both locales (names of codes, messages of checks). */
export type BilingualText = Readonly<Record<Locale, string>>;
