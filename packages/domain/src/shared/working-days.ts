// Default import: Node sees no named exports in this CommonJS package.
import chineseDays from 'chinese-days';

const shanghaiOffsetMs = 8 * 3_600_000;
const dayMs = 86_400_000;

/** The calendar day in China (UTC+8, no summer time) as yyyy-mm-dd. */
export const chinaDay = (date: Date): string =>
  new Date(date.getTime() + shanghaiOffsetMs).toISOString().slice(0, 10);

/** Working day by the State Council's yearly notice: public holidays are off, make-up Saturdays and Sundays are on. */
export const isWorkingDay = (date: Date): boolean => chineseDays.isWorkday(chinaDay(date));

/** The same time of day, `days` working days later. */
export function addWorkingDays(from: Date, days: number): Date {
  let date = from;
  for (let left = days; left > 0; ) {
    date = new Date(date.getTime() + dayMs);
    if (isWorkingDay(date)) left -= 1;
  }
  return date;
}
