import type { ShownFinding } from './shown-finding.ts';

export interface FindingCounts {
  error: number;
  publishing: number;
  warning: number;
}

/** How many findings of each severity are open; a waived one is not. */
export function countFindings(findings: readonly ShownFinding[]): FindingCounts {
  const counts: FindingCounts = { error: 0, publishing: 0, warning: 0 };
  for (const { severity, waived } of findings) if (!waived) counts[severity] += 1;
  return counts;
}
