/** An abort signal that fires with its parent or after some time, and can be let go of. */
export interface TimeLimit {
  readonly signal: AbortSignal;
  /** Rejects with the signal's reason when it fires first, even if the work ignores the signal. */
  race<T>(work: Promise<T>): Promise<T>;
  /** Waits, and rejects with the signal's reason when it fires first. */
  wait(ms: number): Promise<void>;
  /** Lets go of the parent, and of whatever still runs under the signal, such as a body that nobody reads. */
  end(): void;
}

/** Starts a limit of `ms` under `parent`; `reason` makes what the signal aborts with when time is up. */
export function startTimeLimit(
  parent: AbortSignal | undefined,
  limit: { ms: number; reason: () => unknown },
): TimeLimit {
  const controller = new AbortController();
  const { signal } = controller;
  const follow = () => controller.abort(parent?.reason);
  const timer = setTimeout(() => controller.abort(limit.reason()), Math.min(limit.ms, 0x7fffffff));
  if (parent?.aborted) follow();
  else parent?.addEventListener('abort', follow);
  return {
    signal,
    race: (work) => raceSignal(work, signal),
    wait: (ms) => waitUnless(ms, signal),
    end() {
      clearTimeout(timer);
      parent?.removeEventListener('abort', follow);
      controller.abort();
    },
  };
}

async function raceSignal<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  let stop: (() => void) | undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop);
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    if (stop) signal.removeEventListener('abort', stop);
  }
}

async function waitUnless(ms: number, signal: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const elapsed = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  try {
    await raceSignal(elapsed, signal);
  } finally {
    clearTimeout(timer);
  }
}
