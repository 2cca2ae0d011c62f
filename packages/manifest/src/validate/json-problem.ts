import { toPointer } from '../source/pointer.ts';

/** Deepest nesting a manifest may have. */
export const maxDepth = 64;

/** Pointer of the first value that JSON cannot hold (or that is too deep), or null. */
export function jsonProblem(value: unknown, path: readonly (string | number)[] = []): string | null {
  if (path.length > maxDepth) return toPointer(path);
  if (value === null || typeof value === 'boolean' || value === undefined) return null;
  if (typeof value === 'number') return Number.isFinite(value) ? null : toPointer(path);
  if (typeof value === 'string') return value.isWellFormed() ? null : toPointer(path);
  if (typeof value !== 'object') return toPointer(path);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (!Array.isArray(value) && prototype !== Object.prototype && prototype !== null) return toPointer(path);
  for (const [name, child] of Object.entries(value)) {
    const step = Array.isArray(value) ? Number(name) : name;
    const key = name.isWellFormed() && name !== '__proto__';
    const problem = key ? jsonProblem(child, [...path, step]) : toPointer([...path, step]);
    if (problem !== null) return problem;
  }
  return null;
}
