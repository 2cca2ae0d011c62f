import { manifestSchema } from '../schema/manifest.ts';
import { schemaFor, shapeOf } from '../schema/shape-of.ts';

/**
 * The same manifest with its fields in the order of the schema, as a person would write them; a database does not
 * keep their order. Fields that the schema does not know stay, after the others.
 */
export function inSchemaOrder<Value>(manifest: Value): Value {
  return ordered(manifest, manifestSchema) as Value;
}

function ordered(value: unknown, schema: unknown): unknown {
  const inner = schemaFor(schema, value);
  if (Array.isArray(value)) {
    const { element } = (inner ?? {}) as { element?: unknown };
    return value.map((item) => ordered(item, element));
  }
  const shape = shapeOf(inner);
  if (!shape || typeof value !== 'object' || value === null) return value;
  const given = value as Record<string, unknown>;
  const keys = [...Object.keys(shape), ...Object.keys(given)].filter((key) => Object.hasOwn(given, key));
  return Object.fromEntries([...new Set(keys)].map((key) => [key, ordered(given[key], shape[key])]));
}
