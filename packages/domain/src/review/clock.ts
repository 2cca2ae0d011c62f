import { addWorkingDays } from '../shared/index.ts';

/** When a review that was submitted at `submittedAt` is due, by the Chinese working calendar. */
export const reviewDueAt = (clock: { submittedAt: Date; workingDays: number }): Date =>
  addWorkingDays(clock.submittedAt, clock.workingDays);

export const isOverdue = (clock: { dueAt: Date; now: Date }): boolean => clock.now > clock.dueAt;

/** A missed clock earns the publisher one fast lane: the next submission after the miss, and no second. */
export const earnsFastLane = (record: { lastMissedAt: Date | null; lastFastLaneAt: Date | null }): boolean =>
  record.lastMissedAt !== null &&
  (record.lastFastLaneAt === null || record.lastFastLaneAt < record.lastMissedAt);
