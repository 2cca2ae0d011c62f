import { toPointer } from '../source/pointer.ts';

/** Every string of a value with its pointer, samples and schemas included. */
export function* eachString(
  value: unknown,
  path: (string | number)[] = [],
): Generator<{ pointer: string; value: string }> {
  if (typeof value === 'string') yield { pointer: toPointer(path), value };
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* eachString(item, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, child] of Object.entries(value)) yield* eachString(child, [...path, name]);
  }
}
