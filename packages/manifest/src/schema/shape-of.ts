interface Inner {
  unwrap?: () => unknown;
  options?: readonly unknown[];
  def?: { discriminator?: string; type?: string };
}

/** The schema itself, with the branch of a union that the value asks for. */
export function schemaFor(schema: unknown, value: unknown): unknown {
  const inner = schema as Inner | undefined;
  if (inner?.def?.type === 'optional' && inner.unwrap) return schemaFor(inner.unwrap(), value);
  const name = inner?.def?.discriminator;
  if (!inner?.options || name === undefined) return schema;
  const wanted: unknown =
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
  return inner.options.find((option) => {
    const literal = shapeOf(option)?.[name] as { value?: unknown } | undefined;
    return literal?.value === wanted;
  });
}

/** What the schema knows by name; null for anything that is no object. */
export function shapeOf(schema: unknown): Record<string, unknown> | null {
  return (schema as { shape?: Record<string, unknown> } | undefined)?.shape ?? null;
}
