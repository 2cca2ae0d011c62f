/** The only source of "now". Rules take a Date; commands take it from here, so that tests and the sandbox can move it. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

export interface MovableClock extends Clock {
  moveTo(date: Date): void;
  advance(durationMs: number): void;
}

export function movableClock(start: Date): MovableClock {
  let current = start.getTime();
  return {
    now: () => new Date(current),
    moveTo: (date) => {
      current = date.getTime();
    },
    advance: (durationMs) => {
      current += durationMs;
    },
  };
}
