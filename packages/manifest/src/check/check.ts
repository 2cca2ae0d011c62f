import type { BilingualText } from '../codes/locale.ts';
import type { Manifest } from '../schema/manifest.ts';
import type { CheckContext } from './check-context.ts';
import type { FindingParams, Severity } from './finding.ts';

/** What a check reports; the rest of the finding follows from the check itself. */
export interface Hit {
  pointer: string;
  params?: FindingParams;
  /** What tells two problems at one place apart; part of the fingerprint. */
  salient?: string;
}

/** A rule over one manifest. */
export interface Check {
  id: string;
  severity: Severity;
  title: BilingualText;
  why: BilingualText;
  fix: BilingualText;
  /** Text of a finding; `{name}` is filled from its params. */
  message: BilingualText;
  run(manifest: Manifest, context: CheckContext): Iterable<Hit>;
}
