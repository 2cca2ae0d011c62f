import { AbortError } from '../failures/abort-error.ts';
import { exitCodes } from '../run/exit-codes.ts';
import type { Invocation } from '../run/invocation.ts';
import { pause } from '../run/pause.ts';
import { printStatus } from './print-status.ts';
import { readStatus, type Status, type StatusAt, toStatus } from './read-status.ts';
import { reviewOutcome } from './review-outcome.ts';
import { stateName } from './state-name.ts';

interface Watch extends StatusAt {
  /** Milliseconds between two looks; unchanged answers have no body. */
  interval: number;
  timeout: number;
}

// A server has better things to do than to answer the same question all day.
const shortestIntervalMs = 1000;

/** Follows a review to its end: 0 approved or live, 7 it said no, 124 when the time is up. */
export async function watchReview(run: Invocation, watch: Watch): Promise<number> {
  const interval = Math.max(watch.interval, shortestIntervalMs);
  const endsAt = run.io.now().getTime() + watch.timeout;
  let { status, etag } = await readStatus(run, watch);
  announce(run, status);
  for (;;) {
    const outcome = reviewOutcome(status.state);
    if (outcome !== undefined) {
      printStatus(run, status);
      return outcome;
    }
    if (status.state === 'draft') throw notSubmitted(status);
    if (run.io.now().getTime() + interval > endsAt) throw timedOut(status, watch);
    await pause(run.io, interval);
    const next = await look(run, watch, etag);
    if (!next) continue;
    const moved =
      next.status.state !== status.state || next.status.queue?.position !== status.queue?.position;
    ({ status, etag } = next);
    if (moved) announce(run, status);
  }
}

async function look(run: Invocation, watch: Watch, etag: string | undefined) {
  const { api, listing, version, file } = watch;
  if (etag === undefined) return readStatus(run, watch);
  const changed = await api.findChangedVersion({ listing, version, etag });
  return changed ? { status: toStatus(run, changed.value, file), etag: changed.etag } : null;
}

/** Progress is talk for a person, and a line of data for a program that reads NDJSON. */
function announce(run: Invocation, status: Status): void {
  if (run.format === 'ndjson' && reviewOutcome(status.state) === undefined)
    run.io.stdout.write(`${JSON.stringify(status)}\n`);
  else run.say(run.messages.status.moved(stateName(run, status.state), status.queue));
}

const notSubmitted = ({ listing, version }: Status) =>
  new AbortError({
    code: 'not_submitted',
    exitCode: exitCodes.conflict,
    what: (m) => m.failures.notSubmitted(listing, version),
    next: [() => 'headwater submit'],
  });

const timedOut = ({ listing, state }: Status, { timeout }: Watch) =>
  new AbortError({
    code: 'wait_timed_out',
    exitCode: exitCodes.waitTimedOut,
    what: (m) => m.failures.waitTimedOut(Math.round(timeout / 1000), state),
    next: [() => `headwater status ${listing} --watch`],
  });
