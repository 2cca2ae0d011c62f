const key = 'headwater.searches';
const kept = 6;
const longest = 100;

/** The newest first, none twice. */
export function withSearch(recent: readonly string[], words: string): string[] {
  const said = words.trim().slice(0, longest);
  if (!said) return [...recent];
  return [said, ...recent.filter((other) => other.toLowerCase() !== said.toLowerCase())].slice(0, kept);
}

export const withoutSearch = (recent: readonly string[], words: string): string[] =>
  recent.filter((other) => other !== words);

/** What is stored in this browser, whatever somebody or an older version left there. */
export function parseRecent(stored: string | null): string[] {
  try {
    const value: unknown = JSON.parse(stored ?? '[]');
    if (!Array.isArray(value)) return [];
    return value
      .filter((one): one is string => typeof one === 'string' && one.length <= longest)
      .slice(0, kept);
  } catch {
    return [];
  }
}

/** Searches stay in this browser; a browser that stores nothing simply has none. */
export function readRecent(): string[] {
  try {
    return parseRecent(localStorage.getItem(key));
  } catch {
    return [];
  }
}

export function writeRecent(recent: readonly string[]): void {
  try {
    if (recent.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(recent));
  } catch {
    // Storage is refused or full: nothing is lost that was promised.
  }
}
