/**
 * Canonical JSON of RFC 8785: keys sorted by UTF-16 code units, shortest numbers, no blanks.
 * Properties that are `undefined` are left out. Throws a TypeError for what JSON cannot hold.
 */
export function canonicalize(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError('A number must be finite to be canonical JSON');
    return JSON.stringify(value);
  }
  if (typeof value === 'string') {
    if (!value.isWellFormed()) throw new TypeError('A string with a lone surrogate has no canonical JSON');
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map(canonicalize).join(',')}]`;
  if (typeof value === 'object' && isPlain(value)) return canonicalObject(value as Record<string, unknown>);
  throw new TypeError(`A value of type ${typeof value} has no canonical JSON`);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function canonicalObject(value: Record<string, unknown>): string {
  const members = Object.keys(value)
    .filter((name) => value[name] !== undefined)
    .sort()
    .map((name) => `${canonicalize(name)}:${canonicalize(value[name])}`);
  return `{${members.join(',')}}`;
}
