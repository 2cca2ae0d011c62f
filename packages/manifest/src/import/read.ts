/** A plain object, or an empty one for anything else. */
export function asObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

/** A list, or an empty one for anything else. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A string without outer blanks, or an empty one for anything else. */
export function asText(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 100_000).toWellFormed().trim() : '';
}
