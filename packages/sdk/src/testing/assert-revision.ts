import { EmulatedProblem } from './problem.ts';

/** Refuses a write that was made from an older reading. */
export function assertRevision(ifRevision: number | undefined, revision: number): void {
  if (ifRevision !== undefined && ifRevision !== revision)
    throw new EmulatedProblem('precondition_failed', { extra: { revision } });
}
