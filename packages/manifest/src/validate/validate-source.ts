import type { CheckContext } from '../check/check-context.ts';
import type { Finding } from '../check/finding.ts';
import { toFinding } from '../check/to-finding.ts';
import { syntax } from '../checks/schema/syntax.ts';
import { type ParsedManifest, parseManifest } from '../source/parse-manifest.ts';
import type { Position } from '../source/position-of.ts';
import { type Validation, validate } from './validate.ts';

/** A finding with its place in the file. */
export interface LocatedFinding extends Finding {
  position: Position | null;
}

/** Reads and validates the text of a manifest; findings carry line and column. Never throws. */
export function validateSource(
  text: string,
  options: { format: 'yaml' | 'json'; context?: CheckContext },
): { manifest: Validation['manifest']; findings: LocatedFinding[] } {
  const source = parseManifest(text, { format: options.format });
  if (source.problems.length > 0) return { manifest: null, findings: syntaxFindings(source) };
  const { manifest, findings } = validate(source.value, options.context);
  return {
    manifest,
    findings: findings.map((finding) => ({ ...finding, position: source.locate(finding.pointer) })),
  };
}

function syntaxFindings(source: ParsedManifest): LocatedFinding[] {
  return source.problems.slice(0, 50).map(({ message, line, column }) => {
    const params = { detailZh: message['zh-CN'], detailEn: message.en };
    return { ...toFinding(syntax, { pointer: '', params }, null), position: { line, column } };
  });
}
