import { toPointer } from '../source/pointer.ts';

/** Every `$ref` of a JSON Schema with its pointer. */
export function* referencesIn(
  schema: unknown,
  path: (string | number)[] = [],
): Generator<{ pointer: string; ref: string }> {
  if (typeof schema !== 'object' || schema === null || path.length > 60) return;
  for (const [name, child] of Object.entries(schema)) {
    const step = Array.isArray(schema) ? Number(name) : name;
    if (name === '$ref' && typeof child === 'string')
      yield { pointer: toPointer([...path, name]), ref: child };
    // Under these a `$ref` is data.
    else if (
      name !== 'example' &&
      name !== 'examples' &&
      name !== 'default' &&
      name !== 'enum' &&
      name !== 'const'
    ) {
      yield* referencesIn(child, [...path, step]);
    }
  }
}
