import type { Invocation } from '../run/invocation.ts';
import { countFindings } from './count-findings.ts';
import { githubCommand } from './github-command.ts';
import { plainText } from './plain-text.ts';
import { annotation, pointed } from './pointed.ts';
import type { ShownFinding } from './shown-finding.ts';
import { whereText } from './where-text.ts';

const styles = { error: 'red', publishing: 'yellow', warning: 'dim' } as const;
const order = ['error', 'publishing', 'warning'] as const;

/** Findings for a person: gravest first, each with its line; what to do is said once for each check. */
export function findingLines(run: Invocation, findings: readonly ShownFinding[]): string[] {
  return order.flatMap((severity) => {
    const found = findings.filter((finding) => finding.severity === severity);
    const checks = [...new Set(found.map((finding) => finding.checkId))];
    return checks.flatMap((id) =>
      checkLines(
        run,
        found.filter((finding) => finding.checkId === id),
      ),
    );
  });
}

// A long document gives the same hint for every action; the first few say it all.
const shownHints = 3;

function checkLines({ messages, paint }: Invocation, same: readonly ShownFinding[]): string[] {
  const shown = same.slice(0, same[0]?.severity === 'warning' ? shownHints : same.length);
  const lines = shown.map(
    ({ severity, checkId, where, pointer, message, waived }) =>
      `${paint(styles[severity], messages.output.severity[severity])}  ${checkId}  ${whereText(where)}  ${pointed(pointer, message)}${waived ? ` (${messages.output.waived})` : ''}`,
  );
  if (same.length > shown.length) lines.push(`    ${messages.output.more(same.length - shown.length)}`);
  const fix = same[0]?.fix;
  return fix ? [...lines, `    ${paint('dim', plainText(fix))}`] : lines;
}

/** `2 errors · 3 before submitting · 1 hint`. */
export const summaryOf = (run: Invocation, findings: readonly ShownFinding[]): string =>
  run.messages.output.summary(countFindings(findings));

/** Findings as annotations of GitHub Actions. */
export function githubFindings(findings: readonly ShownFinding[]): string[] {
  const level = { error: 'error', publishing: 'warning', warning: 'notice' } as const;
  return findings.map(({ severity, checkId, pointer, message, fix, where }) =>
    githubCommand(level[severity], { title: checkId, message: annotation({ pointer, message, fix }), where }),
  );
}
