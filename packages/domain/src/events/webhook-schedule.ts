const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** Wait before each attempt, in milliseconds; the first goes at once (sdk.md section 5). */
export const attemptDelaysMs = [
  0,
  5 * second,
  5 * minute,
  30 * minute,
  2 * hour,
  5 * hour,
  10 * hour,
  14 * hour,
  20 * hour,
  24 * hour,
] as const;

export const attemptTimeoutMs = 15 * second;

/** An endpoint that only failed for this long is disabled. */
export const disableAfterMs = 5 * 24 * hour;

/** Its owners are told at these ages of the failure, before that happens. */
export const noticeAtMs = [24 * hour, 3 * 24 * hour] as const;

/** When to try again after attempt `number` (1-based) failed, with up to 10 % jitter; null: no attempt is left. */
export function nextAttemptAt(options: { number: number; now: Date; random: number }): Date | null {
  const delayMs = attemptDelaysMs[options.number];
  return delayMs === undefined
    ? null
    : new Date(options.now.getTime() + delayMs * (1 + options.random * 0.1));
}
