import { countries } from './countries.ts';
import type { Locale } from './locale.ts';
import { provinces } from './provinces.ts';

const displayNames = {
  'zh-CN': new Intl.DisplayNames(['zh-CN'], { type: 'region' }),
  en: new Intl.DisplayNames(['en'], { type: 'region' }),
} as const;

/** Name of a region code (GB/T 2260 province or ISO 3166-1 alpha-2), or null for a code that does not exist. */
export function regionName(code: string, locale: Locale): string | null {
  if (Object.hasOwn(provinces, code)) return provinces[code as keyof typeof provinces][locale];
  if (!countries.has(code)) return null;
  return displayNames[locale].of(code) ?? code;
}
