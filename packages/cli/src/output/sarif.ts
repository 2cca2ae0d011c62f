import { annotation } from './pointed.ts';
import type { ShownFinding } from './shown-finding.ts';

const schema = 'https://json.schemastore.org/sarif-2.1.0.json';
const levels = { error: 'error', publishing: 'warning', warning: 'note' } as const;

interface RuleText {
  id: string;
  title: string;
  why: string;
  fix: string;
}

/** Findings as SARIF 2.1.0, for code scanning of any forge. */
export function sarifReport(
  findings: readonly ShownFinding[],
  options: { version: string; explain: (id: string) => RuleText | null },
): object {
  const ids = [...new Set(findings.map((finding) => finding.checkId))].sort();
  return run(options.version, {
    rules: ids.map((id) => ruleOf(id, options.explain(id))),
    results: findings.map((finding) => resultOf(finding, ids.indexOf(finding.checkId))),
    invocations: [{ executionSuccessful: true }],
  });
}

/** A run that came to no result. */
export function sarifFailure(failure: { code: string; message: string; version: string }): object {
  const notification = {
    level: 'error',
    descriptor: { id: failure.code },
    message: { text: failure.message },
  };
  return run(failure.version, {
    rules: [],
    results: [],
    invocations: [{ executionSuccessful: false, toolExecutionNotifications: [notification] }],
  });
}

function run(
  version: string,
  content: { rules: object[]; results: object[]; invocations: object[] },
): object {
  const { rules, results, invocations } = content;
  return {
    $schema: schema,
    version: '2.1.0',
    runs: [
      { tool: { driver: { name: 'headwater', semanticVersion: version, rules } }, results, invocations },
    ],
  };
}

function ruleOf(id: string, text: RuleText | null): object {
  if (!text) return { id };
  return {
    id,
    shortDescription: { text: text.title },
    fullDescription: { text: text.why },
    help: { text: text.fix },
  };
}

function resultOf(finding: ShownFinding, ruleIndex: number): object {
  const { file, line, column } = finding.where;
  return {
    ruleId: finding.checkId,
    ruleIndex,
    level: levels[finding.severity],
    message: { text: annotation(finding) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(file.replaceAll('\\', '/')) },
          ...(line ? { region: { startLine: line, ...(column ? { startColumn: column } : {}) } } : {}),
        },
        logicalLocations: [{ fullyQualifiedName: finding.pointer || '/' }],
      },
    ],
    partialFingerprints: { 'headwater/v1': finding.fingerprint },
  };
}
