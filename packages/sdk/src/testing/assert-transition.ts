import type { Machine } from './facts/shapes.ts';
import { EmulatedProblem } from './problem.ts';

/** Refuses a step that the server's table does not have. */
export function assertTransition(machine: Machine, { from, to }: { from: string; to: string }): void {
  const possible = machine[from]?.to ?? [];
  if (!possible.includes(to))
    throw new EmulatedProblem('illegal_transition', { extra: { from, to, possible } });
}
