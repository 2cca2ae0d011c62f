import { valueAt } from '../source/pointer.ts';
import { asObject } from './read.ts';

/** Follows local `$ref`s until there is a real object; an empty one if it leads nowhere or in a circle. */
export function resolvePointer(root: unknown, value: unknown): Record<string, unknown> {
  let current = asObject(value);
  for (let hops = 0; hops < 10; hops++) {
    const ref = current.$ref;
    if (typeof ref !== 'string') return current;
    current = asObject(ref.startsWith('#/') ? valueAt(root, decoded(ref.slice(1))) : null);
  }
  return {};
}

function decoded(pointer: string): string {
  try {
    return decodeURIComponent(pointer);
  } catch {
    return pointer;
  }
}
