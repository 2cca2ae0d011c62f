import { manifestSchema } from '../schema/manifest.ts';

/** The keys that the schema knows at a place, with the union branch of `kind` or `type` chosen by the value. */
export function knownKeys(path: readonly PropertyKey[], input: unknown): string[] {
  let schema: unknown = manifestSchema;
  let value: unknown = input;
  for (const part of path) {
    const inner = unwrap(schema, value);
    const shape = shapeOf(inner);
    schema = shape ? shape[String(part)] : (inner as { element?: unknown } | undefined)?.element;
    value =
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[part] : undefined;
  }
  return Object.keys(shapeOf(unwrap(schema, value)) ?? {});
}

interface Inner {
  unwrap?: () => unknown;
  options?: readonly unknown[];
  def?: { discriminator?: string; type?: string };
}

function unwrap(schema: unknown, value: unknown): unknown {
  const inner = schema as Inner | undefined;
  if (inner?.def?.type === 'optional' && inner.unwrap) return unwrap(inner.unwrap(), value);
  const name = inner?.def?.discriminator;
  if (!inner?.options || name === undefined) return schema;
  const wanted: unknown =
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
  return inner.options.find((option) => {
    const literal = shapeOf(option)?.[name] as { value?: unknown } | undefined;
    return literal?.value === wanted;
  });
}

function shapeOf(schema: unknown): Record<string, unknown> | null {
  return (schema as { shape?: Record<string, unknown> } | undefined)?.shape ?? null;
}
