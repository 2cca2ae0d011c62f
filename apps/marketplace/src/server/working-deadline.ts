import { chinaDay, isWorkingDay } from '@headwater/domain';
import type { WorkingDeadline } from '../lib/format/index.ts';

const dayMs = 86_400_000;

/** How many working days are left until a due time, counted on the calendar that the platform promises by. */
export function workingDeadline(dueAt: string | null | undefined, now = new Date()): WorkingDeadline | null {
  if (!dueAt) return null;
  const due = new Date(dueAt);
  const [from, to] = due >= now ? [now, due] : [due, now];
  let days = 0;
  for (let day = from.getTime() + dayMs; chinaDay(new Date(day)) <= chinaDay(to); day += dayMs)
    if (isWorkingDay(new Date(day))) days += 1;
  // Late on the very day it was due counts as one day late: zero would read as "due today".
  return { dueAt, daysLeft: due >= now ? days : -Math.max(1, days) };
}
