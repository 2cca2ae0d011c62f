type Visibility = Record<string, boolean>;

const keyOf = (table: string) => `headwater.columns.${table}`;

/** What this device remembers; nothing where storage is refused or was written by something else. */
export function readHiddenColumns(table: string): Visibility {
  try {
    const known: unknown = JSON.parse(localStorage.getItem(keyOf(table)) ?? '[]');
    return Object.fromEntries(Array.isArray(known) ? known.map((key) => [String(key), false]) : []);
  } catch {
    return {};
  }
}

export function writeHiddenColumns(table: string, visibility: Visibility): void {
  const hidden = Object.keys(visibility).filter((key) => visibility[key] === false);
  try {
    localStorage.setItem(keyOf(table), JSON.stringify(hidden));
  } catch {
    // A browser that keeps nothing still shows and hides columns.
  }
}
