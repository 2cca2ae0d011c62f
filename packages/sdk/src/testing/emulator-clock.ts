import { daysAgainstTheWeek } from './facts/facts.generated.ts';

const dayMs = 86_400_000;
const chinaOffsetMs = 8 * 3_600_000;
const exceptions = new Set(daysAgainstTheWeek);

/** The emulator's own time, which stands still until a test moves it. */
export interface EmulatorClock {
  now(): Date;
  /** Moves the clock and lets everything happen that becomes due on the way, each thing at its own time. */
  advance(durationMs: number): Promise<void>;
}

/** The same time of day so many working days later, by the calendar of China that the server uses. */
export function addWorkingDays(from: Date, days: number): Date {
  let date = from;
  for (let left = days; left > 0; ) {
    date = new Date(date.getTime() + dayMs);
    if (isWorkingDay(date)) left -= 1;
  }
  return date;
}

function isWorkingDay(date: Date): boolean {
  const local = new Date(date.getTime() + chinaOffsetMs);
  const isWeekday = local.getUTCDay() % 6 !== 0;
  return isWeekday !== exceptions.has(local.toISOString().slice(0, 10));
}
