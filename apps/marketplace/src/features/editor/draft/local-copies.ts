import { isObject, type Json } from '../at.ts';

/** What one window had written, and what it had read when it began. */
export interface LocalCopy {
  window: string;
  base: Json;
  value: Json;
  draft: string | null;
  revision: number;
  at: string;
}

const prefix = 'headwater-draft';
const longestDays = 30;
const keyOf = (subject: string, window: string) => `${prefix}:${subject}:${window}`;

/** False when the browser does not let us: private windows, a full store. */
export function keepCopy(subject: string, copy: LocalCopy): boolean {
  try {
    localStorage.setItem(keyOf(subject, copy.window), JSON.stringify(copy));
    return true;
  } catch {
    return false;
  }
}

export function dropCopy(subject: string, window: string): void {
  try {
    localStorage.removeItem(keyOf(subject, window));
  } catch {
    // Nothing is kept where nothing may be kept.
  }
}

/** Copies of windows that are no longer open, latest first; very old ones are cleared away. */
export async function abandonedCopies(subject: string): Promise<LocalCopy[]> {
  const open = await openWindows();
  return allCopies(subject)
    .filter(({ window }) => !open.has(window))
    .sort((a, b) => b.at.localeCompare(a.at));
}

function allCopies(subject: string): LocalCopy[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(`${prefix}:${subject}:`))
      .flatMap((key) => {
        const copy = read(localStorage.getItem(key));
        if (copy) return [copy];
        localStorage.removeItem(key);
        return [];
      });
  } catch {
    return [];
  }
}

function read(text: string | null): LocalCopy | null {
  const copy: unknown = JSON.parse(text ?? 'null');
  if (!isObject(copy) || !isObject(copy.value) || !isObject(copy.base)) return null;
  const age = Date.now() - Date.parse(String(copy.at));
  return age < longestDays * 86_400_000 ? (copy as unknown as LocalCopy) : null;
}

const lockOf = (window: string) => `${prefix}:${window}`;

/** A lock that the browser gives back when the window closes, however it closes. */
export function holdWindow(window: string): () => void {
  let release = () => {};
  const closed = new Promise<void>((done) => {
    release = done;
  });
  navigator.locks?.request(lockOf(window), () => closed).catch(() => undefined);
  return release;
}

async function openWindows(): Promise<Set<string>> {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  return new Set(held.map(({ name }) => name?.slice(prefix.length + 1) ?? ''));
}
