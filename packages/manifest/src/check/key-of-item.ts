export const keyNames = ['id', 'scope', 'event', 'listing', 'product', 'host', 'version', 'src'] as const;

/** The stable key of an array item (its id, scope, event, ...), or null if it has none. */
export function keyOfItem(item: unknown): string | null {
  if (typeof item !== 'object' || item === null) return null;
  const record = item as Record<string, unknown>;
  for (const name of keyNames) if (typeof record[name] === 'string') return record[name];
  return null;
}
