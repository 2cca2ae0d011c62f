import { allChecks } from '../checks/index.ts';
import type { Manifest } from '../schema/manifest.ts';
import type { CheckContext } from './check-context.ts';
import type { Finding } from './finding.ts';
import { forget } from './memoized.ts';
import { toFinding } from './to-finding.ts';

/** Runs every check over a manifest that fits the schema. The order is that of the check ids. */
export function runChecks(manifest: Manifest, context: CheckContext = {}): Finding[] {
  forget(manifest);
  const findings: Finding[] = [];
  for (const check of allChecks) {
    for (const hit of check.run(manifest, context)) findings.push(toFinding(check, hit, manifest));
  }
  return findings;
}
