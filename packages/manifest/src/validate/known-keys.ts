import { manifestSchema } from '../schema/manifest.ts';
import { schemaFor, shapeOf } from '../schema/shape-of.ts';

/** The keys that the schema knows at a place, with the union branch of `kind` or `type` chosen by the value. */
export function knownKeys(path: readonly PropertyKey[], input: unknown): string[] {
  let schema: unknown = manifestSchema;
  let value: unknown = input;
  for (const part of path) {
    const inner = schemaFor(schema, value);
    const shape = shapeOf(inner);
    schema = shape ? shape[String(part)] : (inner as { element?: unknown } | undefined)?.element;
    value =
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[part] : undefined;
  }
  return Object.keys(shapeOf(schemaFor(schema, value)) ?? {});
}
