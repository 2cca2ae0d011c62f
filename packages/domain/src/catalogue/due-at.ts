import { addWorkingDays } from '../shared/index.ts';
import { type VersionState, versionRule } from './machine.ts';

/** When the one who must act in `state` is due, counted from `since`; null where no clock runs. */
export function dueAt(step: { state: VersionState; since: Date; workingDays?: number }): Date | null {
  const days = step.workingDays ?? versionRule(step.state).dueWorkingDays;
  return days === undefined ? null : addWorkingDays(step.since, days);
}
