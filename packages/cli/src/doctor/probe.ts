import type { Messages } from '../messages/index.ts';
import type { ExitCode } from '../run/exit-codes.ts';

/** One thing that was looked at. */
export interface Probe {
  id: keyof Messages['doctor']['probes'];
  status: 'ok' | 'warning' | 'failed';
  detail: string;
  /** What helps. */
  next?: string;
  /** Of the whole command if this is the first that failed. */
  exitCode?: ExitCode;
}
