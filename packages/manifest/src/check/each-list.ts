import { toPointer } from '../source/pointer.ts';

// JSON Schemas and samples are the integration's own data; their lists may repeat what they like.
const data = new Set(['input', 'output', 'payload', 'sample']);

/** Every list of a manifest with its pointer. */
export function* eachList(
  value: unknown,
  path: (string | number)[] = [],
): Generator<{ pointer: string; items: readonly unknown[] }> {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    yield { pointer: toPointer(path), items: value };
    for (const [index, item] of value.entries()) yield* eachList(item, [...path, index]);
    return;
  }
  for (const [name, child] of Object.entries(value)) {
    if (!data.has(name)) yield* eachList(child, [...path, name]);
  }
}
