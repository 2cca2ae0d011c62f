import type { Alarm, Deps } from '../kit/index.ts';

export interface WorkOptions {
  /** Aborted when the process stops: take nothing new, finish what is in hand. */
  signal: AbortSignal;
  /** Rings when a command wrote events or mails; for a run that goes on for long and may take up new work meanwhile. */
  alarm?: Alarm | undefined;
}

/** Something that becomes due by itself. The worker runs it when woken or after `everyMs`, and again while it finds work. */
export interface Work {
  name: string;
  everyMs: number;
  /** Also runs at once when a command wrote events or mails. */
  wakes: boolean;
  /** Does one batch; answers how much was done, 0 when nothing is due. */
  run(deps: Deps, options: WorkOptions): Promise<number>;
}

export const defineWork = (work: Omit<Work, 'wakes'> & { wakes?: boolean }): Work => ({
  wakes: false,
  ...work,
});
