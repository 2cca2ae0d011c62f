import { getLocale } from '../locale/current.ts';
import { formatter } from './formatter.ts';

export function formatNumber(value: number, options: Intl.NumberFormatOptions = {}): string {
  return formatter(Intl.NumberFormat, getLocale(), options).format(value);
}

/** Rates are kept in basis points: 1250 → 12.5%. */
export function formatBps(bps: number): string {
  return formatNumber(bps / 10_000, { style: 'percent', maximumFractionDigits: 2 });
}

/** 12,400 → 1.2万 or 12K, for places where the magnitude is enough. */
export function formatCompact(value: number): string {
  return formatNumber(value, { notation: 'compact', maximumFractionDigits: 1 });
}

export function formatList(items: string[], type: 'conjunction' | 'disjunction' = 'conjunction'): string {
  return formatter(Intl.ListFormat, getLocale(), { type }).format(items);
}

/** A length of time as people say it: 30 minutes, 4 hours, 5 days. */
export function formatMinutes(minutes: number): string {
  const [value, unit] =
    minutes % 1440 === 0 && minutes > 1440
      ? [minutes / 1440, 'day']
      : minutes % 60 === 0
        ? [minutes / 60, 'hour']
        : [minutes, 'minute'];
  return formatNumber(value, { style: 'unit', unit, unitDisplay: 'long' });
}
