import { summaryOf } from '../output/render-findings.ts';
import type { ShownFinding } from '../output/shown-finding.ts';
import type { Invocation } from '../run/invocation.ts';
import type { InitResult } from './run-init.ts';

export function initLines(run: Invocation, result: InitResult, findings: readonly ShownFinding[]): string[] {
  const { messages: m, paint } = run;
  return [
    paint('green', m.init.written(result.file, m.kinds[result.kind as keyof typeof m.kinds], result.id)),
    m.init.left(result.tasks.length),
    ...result.tasks.map(
      ({ pointer, what, line }) => `  ${result.file}${line === null ? '' : `:${line}`}  ${pointer}  ${what}`,
    ),
    `${m.init.checks}${summaryOf(run, findings)}`,
    `${paint('cyan', '→')} headwater validate`,
  ];
}
