/** Whole days from now to the end of a date (UTC); below zero once it has passed, null if it is no date. */
export function daysUntil(date: string, now: Date): number | null {
  const end = Date.parse(`${date}T23:59:59.999Z`);
  return Number.isNaN(end) ? null : Math.floor((end - now.getTime()) / 86_400_000);
}
