import { getLocale } from '../locale/current.ts';
import type { Instant } from './date.ts';
import { formatter } from './formatter.ts';

const steps = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const satisfies [Intl.RelativeTimeFormatUnit, number][];

/** 3天前 · in 2 hours. `now` is passed in, so that server and browser say the same. */
export function formatRelative(at: Instant, now: Instant): string {
  const seconds = Math.round((new Date(at).getTime() - new Date(now).getTime()) / 1000);
  const [unit, size] = steps.find(([, length]) => Math.abs(seconds) >= length) ?? steps[6];
  return formatter(Intl.RelativeTimeFormat, getLocale(), { numeric: 'auto' }).format(
    Math.trunc(seconds / size),
    unit,
  );
}
