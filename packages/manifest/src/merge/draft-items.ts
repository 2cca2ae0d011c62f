import { keyNames } from '../check/key-of-item.ts';

/** A JSON object of which nothing is known. */
export type Json = Record<string, unknown>;

/** True of an object that is no list. */
export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Equal as JSON says it; the order of keys does not count, and an undefined member is none. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => isSame(item, b[index]));
  if (!isObject(a) || !isObject(b)) return false;
  return namesIn(a, b).every((name) => isSame(own(a, name), own(b, name)));
}

export const own = (object: Json, name: string): unknown =>
  Object.hasOwn(object, name) ? object[name] : undefined;

/** In the order of the first object, then what only the others have. */
export const namesIn = (...objects: Json[]): string[] => [...new Set(objects.flatMap(Object.keys))];

/** Items by what names them (their id, or the text itself); null when some have no name or share one. */
export function keyed(list: readonly unknown[]): Map<string, unknown> | null {
  const found = new Map<string, unknown>();
  for (const item of list) {
    const key = keyOf(item);
    if (key === null || found.has(key)) return null;
    found.set(key, item);
  }
  return found;
}

function keyOf(item: unknown): string | null {
  if (typeof item === 'string') return item;
  if (!isObject(item)) return null;
  for (const name of keyNames) {
    const value = own(item, name);
    if (typeof value === 'string') return `${name} ${value}`;
  }
  return null;
}
