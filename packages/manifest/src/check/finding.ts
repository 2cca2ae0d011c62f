import type { BilingualText } from '../codes/locale.ts';

/** `error` blocks push, `publishing` blocks submit, `warning` never blocks. */
export type Severity = 'error' | 'publishing' | 'warning';

/** Values that fill the message of a finding. */
export type FindingParams = Readonly<Record<string, string | number>>;

/** One thing that a check found. */
export interface Finding {
  /** Stable id of the check, such as `L012`; never reused. */
  checkId: string;
  severity: Severity;
  /** JSON Pointer into the manifest. */
  pointer: string;
  params: FindingParams;
  message: BilingualText;
  fix: BilingualText;
  /** The same for the same problem in another version: array items by their key, not their place. */
  fingerprint: string;
}
