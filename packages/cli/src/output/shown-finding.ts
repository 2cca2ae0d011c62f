import type { Severity } from '@headwater/manifest';
import type { Where } from '../failures/abort-error.ts';

/** A finding in one language, with its place in the file; JSON output has the same shape. */
export interface ShownFinding {
  checkId: string;
  severity: Severity;
  pointer: string;
  message: string;
  fix: string;
  fingerprint: string;
  waived: boolean;
  where: Where;
}
