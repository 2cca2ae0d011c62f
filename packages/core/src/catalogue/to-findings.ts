import type { z } from 'zod';
import type { findingSchema } from './schema.ts';
import type { listFindings } from './store/findings.ts';

export type FindingView = Awaited<ReturnType<typeof listFindings>>[number];
type FindingOutput = z.input<typeof findingSchema>;

/** Messages and params come from JSON columns that only the checks write; the output schema proves their shape. */
export const findingsOutput = (findings: FindingView[]): FindingOutput[] =>
  findings.map((finding) => ({
    ...finding,
    message: finding.message as FindingOutput['message'],
    params: finding.params as FindingOutput['params'],
  }));
