/** What a sort key of a keyset may be; each admits only what PostgreSQL can compare with its column. */
const admits = {
  /** An id or a name. PostgreSQL keeps no NUL in a text. */
  text: (value: unknown): value is string => typeof value === 'string' && !value.includes('\0'),
  /** A moment, as `toISOString` writes it. */
  time: (value: unknown): value is string => typeof value === 'string' && isMoment(value),
  /** A running number, as digits. */
  serial: (value: unknown): value is string => typeof value === 'string' && /^\d{1,18}$/.test(value),
  integer: (value: unknown): value is number => Number.isSafeInteger(value),
  /** A small number of few values. */
  rank: (value: unknown): value is number => Number.isInteger(value) && Math.abs(Number(value)) < 1000,
  /** Seconds of the epoch, with fractions. */
  seconds: (value: unknown): value is number => typeof value === 'number' && Math.abs(value) < 1e11,
};

const isMoment = (text: string): boolean =>
  /^[12]\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text) && !Number.isNaN(Date.parse(text));

export type CursorKey = keyof typeof admits;

type Value<K extends CursorKey> = (typeof admits)[K] extends (value: unknown) => value is infer V ? V : never;
export type CursorValues<Keys extends readonly CursorKey[]> = { -readonly [I in keyof Keys]: Value<Keys[I]> };

export const areCursorValues = <const Keys extends readonly CursorKey[]>(
  values: unknown[],
  keys: Keys,
): values is CursorValues<Keys> & unknown[] =>
  values.length === keys.length && keys.every((key, place) => admits[key](values[place]));
