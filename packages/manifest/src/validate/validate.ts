import { normalizeManifest } from '../canonical/normalize-manifest.ts';
import type { CheckContext } from '../check/check-context.ts';
import type { Finding } from '../check/finding.ts';
import { runChecks } from '../check/run-checks.ts';
import { toFinding } from '../check/to-finding.ts';
import { jsonValue } from '../checks/schema/json-value.ts';
import { type Manifest, manifestSchema } from '../schema/manifest.ts';
import { jsonProblem, maxDepth } from './json-problem.ts';
import { schemaFindings } from './schema-findings.ts';

/** The outcome of `validate`: the stored form of the manifest if it fits the schema, and every finding. */
export interface Validation {
  manifest: Manifest | null;
  findings: Finding[];
}

/**
 * Validates any input: first that it is JSON, then the schema, then every check. Never throws.
 * Server and CLI both call this, so they cannot disagree.
 */
export function validate(input: unknown, context: CheckContext = {}): Validation {
  const notJson = jsonProblem(input);
  if (notJson !== null) {
    const hit = { pointer: notJson, params: { limit: maxDepth } };
    return { manifest: null, findings: [toFinding(jsonValue, hit, null)] };
  }
  const parsed = manifestSchema.safeParse(input);
  if (!parsed.success) return { manifest: null, findings: schemaFindings(parsed.error, input) };
  const manifest = normalizeManifest(parsed.data);
  return { manifest, findings: runChecks(manifest, context) };
}
