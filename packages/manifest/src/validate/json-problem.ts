import { step } from '../check/step.ts';

/** Deepest nesting a manifest may have. */
export const maxDepth = 64;

/** Pointer of the first value that JSON cannot hold (or that is too deep), or null. */
export function jsonProblem(value: unknown, pointer = '', depth = 0): string | null {
  if (depth > maxDepth) return pointer;
  if (value === null || typeof value === 'boolean' || value === undefined) return null;
  if (typeof value === 'number') return Number.isFinite(value) ? null : pointer;
  if (typeof value === 'string') return value.isWellFormed() ? null : pointer;
  if (typeof value !== 'object' || !(Array.isArray(value) || isPlain(value))) return pointer;
  for (const [name, child] of Object.entries(value)) {
    if (name === '__proto__' || !name.isWellFormed()) return step(pointer, name.toWellFormed());
    const problem = jsonProblem(child, step(pointer, name), depth + 1);
    if (problem !== null) return problem;
  }
  return null;
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
