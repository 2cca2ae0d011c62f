import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from './index.ts';

test('a file name never holds a folder, a control sign or what would end a header', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'ab./\\"<>;:\r\n\0标', '\u{1F600}'), maxLength: 300 }),
      (text) => {
        const result = fileName.safeParse(text);
        if (!result.success) return;
        expect(result.data).not.toMatch(/[\\/"<>;\p{Cc}]/u);
        expect(result.data.length).toBeLessThanOrEqual(120);
        expect(result.data.isWellFormed()).toBe(true);
      },
    ),
  );
});
