import { getLocale } from '../locale/current.ts';
import type { Locale } from '../locale/locales.ts';
import { formatter } from './formatter.ts';

export type Instant = string | number | Date;

/** A platform has one clock on the wall: the server and every reader show the same day. */
const timeZone = 'Asia/Shanghai';

const styles = {
  date: {
    'zh-CN': { year: 'numeric', month: 'long', day: 'numeric' },
    en: { year: 'numeric', month: 'short', day: 'numeric' },
  },
  dateTime: {
    'zh-CN': {
      year: 'numeric',
      month: 'long',
      day: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    },
    en: {
      year: 'numeric',
      month: 'short',
      day: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    },
  },
  time: {
    'zh-CN': { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    en: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  },
  day: {
    'zh-CN': { month: 'long', day: 'numeric', weekday: 'short' },
    en: { month: 'short', day: 'numeric', weekday: 'short' },
  },
} satisfies Record<string, Record<Locale, Intl.DateTimeFormatOptions>>;

function inStyle(style: keyof typeof styles, at: Instant): string {
  const locale = getLocale();
  return formatter(Intl.DateTimeFormat, locale, { ...styles[style][locale], timeZone }).format(new Date(at));
}

/** 2026年11月21日 · Nov 21, 2026 */
export function formatDate(at: Instant): string {
  return inStyle('date', at);
}

/** 2026年11月21日 14:05 · Nov 21, 2026, 14:05 */
export function formatDateTime(at: Instant): string {
  return inStyle('dateTime', at);
}

/** 11月21日周六 · Sat, Nov 21: for deadlines close by. */
export function formatDay(at: Instant): string {
  return inStyle('day', at);
}

/** 14:05: for what happened just now. */
export function formatTime(at: Instant): string {
  return inStyle('time', at);
}
