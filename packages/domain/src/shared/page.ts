import { z } from 'zod';
import { areCursorValues, type CursorKey, type CursorValues } from './cursor-keys.ts';
import { AppError } from './errors.ts';

/** Keyset pagination, the same everywhere: `limit` 25 by default and 100 at most, `cursor` from the last answer. */
export const pageInput = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(25),
  cursor: z.string().max(1000).optional(),
});

export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({ data: z.array(item), nextCursor: z.string().nullable() });

export interface Page<T> {
  data: T[];
  nextCursor: string | null;
}

const toBase64Url = (text: string) =>
  btoa(String.fromCharCode(...new TextEncoder().encode(text)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
const fromBase64Url = (text: string) =>
  new TextDecoder().decode(
    Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0)),
  );

/** FNV-1a: a cursor only has to notice that it came from other filters, not to withstand forgery; rows stay scoped anyway. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return value.toString(36);
}

/** A cursor holds the last row's sort keys and a mark of the filters it belongs to. */
export const encodeCursor = (keys: readonly (string | number)[], filters: unknown): string =>
  toBase64Url(JSON.stringify([hash(JSON.stringify(filters)), ...keys]));

/** The sort keys behind which the next page begins; a cursor of other filters or with keys of other kinds is refused. */
export function decodeCursor<const Keys extends readonly CursorKey[]>(
  cursor: string | undefined,
  { filters, keys }: { filters: unknown; keys: Keys },
): CursorValues<Keys> | null {
  if (cursor === undefined) return null;
  const [mark, ...values] = parse(cursor);
  if (mark !== hash(JSON.stringify(filters)) || !areCursorValues(values, keys))
    throw new AppError('invalid_cursor');
  return values;
}

function parse(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(fromBase64Url(cursor));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

/** Cuts the one row too many that a keyset query fetched and makes the next cursor from the last row kept. */
export function toPage<T>(
  rows: T[],
  options: { limit: number; filters: unknown; keys: (row: T) => (string | number)[] },
): Page<T> {
  const data = rows.slice(0, options.limit);
  const last = data.at(-1);
  return {
    data,
    nextCursor:
      rows.length > options.limit && last ? encodeCursor(options.keys(last), options.filters) : null,
  };
}
