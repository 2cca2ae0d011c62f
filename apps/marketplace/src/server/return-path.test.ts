import { expect, test } from 'vitest';
import { safeReturnPath } from './return-path.ts';

test.each([
  'https://evil.example/',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '/.//evil.example',
  '/a/..//evil.example',
  'javascript:alert(1)',
  'evil.example',
  '',
  null,
])('%j leads nowhere outside', (value) => {
  expect(safeReturnPath(value, '/en')).toBe('/en');
});

test('a page of ours keeps its query and its place', () => {
  expect(safeReturnPath('/en/catalogue?q=a%20b#top', '/en')).toBe('/en/catalogue?q=a%20b#top');
});
