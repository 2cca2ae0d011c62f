import type { Where } from './abort-error.ts';

/** A failure as it is shown; `--format json` prints it as it is. */
export interface Failure {
  code: string;
  exitCode: number;
  what: string;
  where: Where | null;
  why: string | null;
  next: string[];
  details: { code: string; message: string; where: Where | null }[];
  requestId: string | null;
  /** Ours, not the user's: please report it. */
  bug: boolean;
}
