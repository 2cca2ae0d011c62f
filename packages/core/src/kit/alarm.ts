export interface Alarm {
  /** Ends the present wait, or the next one when it has not begun: a notice between look and wait is not lost. */
  ring: () => void;
  reset: () => void;
  wait: (timeoutMs: number) => Promise<void>;
}

export function createAlarm(): Alarm {
  let rung = false;
  let wake: (() => void) | undefined;
  return {
    ring() {
      rung = true;
      wake?.();
    },
    reset() {
      rung = false;
    },
    wait(timeoutMs) {
      if (rung) return Promise.resolve();
      return new Promise((resolve) => {
        const timer = setTimeout(finish, timeoutMs);
        function finish() {
          clearTimeout(timer);
          // Somebody may have gone on without waiting to the end, and wait again.
          if (wake === finish) wake = undefined;
          resolve();
        }
        wake = finish;
      });
    },
  };
}
