import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CursorKey } from './cursor-keys.ts';
import { AppError } from './errors.ts';
import { decodeCursor, encodeCursor } from './page.ts';

const filters = { state: 'open' };
const moment = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
const values: Record<CursorKey, fc.Arbitrary<string | number>> = {
  text: fc.string().filter((text) => !text.includes('\0')),
  time: moment,
  serial: fc.bigInt({ min: 0n, max: 10n ** 18n - 1n }).map(String),
  integer: fc.maxSafeInteger(),
  rank: fc.integer({ min: -999, max: 999 }),
  seconds: fc.double({ min: 0, max: 9e10, noNaN: true }).map((value) => (value === 0 ? 0 : value)),
};
const kinds = Object.keys(values) as CursorKey[];
const outcome = (cursor: string, keys: readonly CursorKey[]) => {
  try {
    return decodeCursor(cursor, { filters, keys });
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
};

describe('a cursor', () => {
  test('gives back the keys it was made of, whatever their kinds', () => {
    const made = fc
      .array(fc.constantFrom(...kinds), { minLength: 1, maxLength: 4 })
      .chain((keys) =>
        fc.record({ keys: fc.constant(keys), given: fc.tuple(...keys.map((key) => values[key])) }),
      );
    fc.assert(
      fc.property(made, ({ keys, given }) => {
        expect(outcome(encodeCursor(given, filters), keys)).toEqual(given);
      }),
    );
  });

  test('is refused, never passed on, when a key is of another kind, missing or one too many', () => {
    const wrong: [CursorKey, unknown][] = [
      ['text', 1],
      ['text', 'a\0b'],
      ['text', null],
      ['time', 'yesterday'],
      ['time', '2026-13-40T00:00:00.000Z'],
      ['time', '+275760-09-13T00:00:00.000Z'],
      ['time', 5],
      ['serial', '-1'],
      ['serial', '9'.repeat(30)],
      ['serial', 3],
      ['integer', 1.5],
      ['integer', 1e300],
      ['rank', 2 ** 40],
      ['seconds', 1e300],
      ['seconds', '1'],
    ];
    for (const [kind, value] of wrong)
      expect(outcome(encodeCursor([value as string], filters), [kind]), `${kind} ${value}`).toBe(
        'invalid_cursor',
      );
    const time = '2026-11-22T05:00:00.000Z';
    expect(outcome(encodeCursor([time], filters), ['time', 'text'])).toBe('invalid_cursor');
    expect(outcome(encodeCursor([time, 'lst_1', 'x'], filters), ['time', 'text'])).toBe('invalid_cursor');
    expect(outcome(encodeCursor([time, 'lst_1'], { state: 'closed' }), ['time', 'text'])).toBe(
      'invalid_cursor',
    );
  });

  test('is only ever its keys or refused, whatever somebody writes into the address', () => {
    const forged = fc.oneof(
      fc.string(),
      fc.array(fc.jsonValue()).map((given) => encodeCursor(given as string[], filters)),
    );
    fc.assert(
      fc.property(forged, fc.array(fc.constantFrom(...kinds), { maxLength: 3 }), (cursor, keys) => {
        const found = outcome(cursor, keys);
        expect(found === 'invalid_cursor' || Array.isArray(found)).toBe(true);
      }),
    );
  });
});
