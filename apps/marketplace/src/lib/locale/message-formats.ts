import { formatter } from '../format/formatter.ts';
import type { Locale } from './locales.ts';

/** What compiled messages call for plurals and numbers inside a text. */
export function plural(locale: Locale, input: unknown, options: Intl.PluralRulesOptions = {}): string {
  return formatter(Intl.PluralRules, locale, options).select(Number(input));
}

export function number(locale: Locale, input: unknown, options: Intl.NumberFormatOptions = {}): string {
  return formatter(Intl.NumberFormat, locale, options).format(Number(input));
}

export function datetime(
  locale: Locale,
  input: string | number | Date,
  options: Intl.DateTimeFormatOptions = {},
): string {
  return formatter(Intl.DateTimeFormat, locale, options).format(new Date(input));
}

export function relativetime(
  locale: Locale,
  input: unknown,
  { unit, ...options }: Intl.RelativeTimeFormatOptions & { unit: Intl.RelativeTimeFormatUnit },
): string {
  return formatter(Intl.RelativeTimeFormat, locale, options).format(Number(input), unit);
}
