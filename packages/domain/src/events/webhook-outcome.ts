import { disableAfterMs, noticeAtMs } from './webhook-schedule.ts';

/** What one attempt means for the delivery: 2xx is taken, 410 ends it, everything else (3xx too) is tried again. */
export type AttemptOutcome = 'succeeded' | 'gone' | 'failed';

export function outcomeOf(status: number | null): AttemptOutcome {
  if (status === null) return 'failed';
  if (status >= 200 && status < 300) return 'succeeded';
  return status === 410 ? 'gone' : 'failed';
}

export type FailureStep = { step: 'wait' } | { step: 'notice'; notices: number } | { step: 'disable' };

/** What follows when an endpoint has only failed since `failingSince`: wait, tell its owners, or disable it. */
export function stepForFailure(health: { failingSince: Date; noticesSent: number; now: Date }): FailureStep {
  const ageMs = health.now.getTime() - health.failingSince.getTime();
  if (ageMs >= disableAfterMs) return { step: 'disable' };
  const due = noticeAtMs.filter((atMs) => ageMs >= atMs).length;
  return due > health.noticesSent ? { step: 'notice', notices: due } : { step: 'wait' };
}
