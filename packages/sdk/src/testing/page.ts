import { EmulatedProblem } from './problem.ts';

/** The sort keys of a row, the last of them its id. */
type Keys = readonly [string, string];

interface PageOptions<T> {
  readonly query: Readonly<Record<string, unknown>>;
  /** What a cursor belongs to; with other filters it is refused. */
  readonly filters: unknown;
  readonly order: 'asc' | 'desc';
  readonly keys: (row: T) => Keys;
  /** Where the first page begins, when not at the beginning. */
  readonly after?: Keys | undefined;
}

/** One keyset page, as everywhere in the API. */
export function pageOf<T, R>(
  rows: readonly T[],
  toItem: (row: T) => R,
  { query, filters, order, keys, after }: PageOptions<T>,
): { data: R[]; nextCursor: string | null } {
  const mark = JSON.stringify(filters);
  const from = query.cursor === undefined ? after : decode(String(query.cursor), mark);
  const sign = order === 'asc' ? 1 : -1;
  const compare = (a: Keys, b: Keys) => sign * (inOrder(a[0], b[0]) || inOrder(a[1], b[1]));
  const rest = rows
    .filter((row) => !from || compare(keys(row), from) > 0)
    .sort((a, b) => compare(keys(a), keys(b)));
  const limit = Number(query.limit ?? 25);
  const data = rest.slice(0, limit);
  const last = data.at(-1);
  return {
    data: data.map(toItem),
    nextCursor: rest.length > limit && last ? encode([mark, ...keys(last)]) : null,
  };
}

const inOrder = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const encode = (value: readonly string[]): string =>
  Array.from(new TextEncoder().encode(JSON.stringify(value)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

function decode(cursor: string, mark: string): Keys {
  const bytes = cursor.match(/[0-9a-f]{2}/g)?.map((pair) => Number.parseInt(pair, 16)) ?? [];
  try {
    const [of, first, second] = JSON.parse(new TextDecoder().decode(Uint8Array.from(bytes)));
    if (of === mark && typeof first === 'string' && typeof second === 'string') return [first, second];
  } catch {}
  throw new EmulatedProblem('invalid_cursor');
}
