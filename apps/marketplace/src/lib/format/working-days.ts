import { m } from '../../generated/paraglide/messages.js';
import { formatDay, type Instant } from './date.ts';

export interface WorkingDeadline {
  dueAt: Instant;
  /** Working days left on the platform's calendar; negative when overdue. */
  daysLeft: number;
}

/** 还剩 3 个工作日(11月26日周四) · 3 working days left (Thu, Nov 26) */
export function formatDeadline({ dueAt, daysLeft }: WorkingDeadline): string {
  const day = formatDay(dueAt);
  if (daysLeft < 0) return m.format_working_days_over({ count: -daysLeft, day });
  if (daysLeft === 0) return m.format_due_today({ day });
  return m.format_working_days_left({ count: daysLeft, day });
}

export function formatWorkingDays(count: number): string {
  return m.format_working_days({ count });
}
