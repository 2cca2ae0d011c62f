import { expect, test } from 'vitest';
import { negotiateLocale } from './negotiate-locale.ts';
import { inOtherLocale, localeOfPath, localePath } from './path.ts';

test.each([
  ['en-US,en;q=0.9', 'en'],
  ['zh-TW,zh;q=0.9,en;q=0.8', 'zh-CN'],
  ['fr,en;q=0.5,zh;q=0.9', 'zh-CN'],
  ['de', 'zh-CN'],
  [null, 'zh-CN'],
])('a browser asking for %s reads %s', (header, locale) => {
  expect(negotiateLocale(undefined, header)).toBe(locale);
});

test('what the reader chose before outranks the browser, unless it is not a language of ours', () => {
  expect(negotiateLocale('en', 'zh-CN')).toBe('en');
  expect(negotiateLocale('xx', 'zh-CN')).toBe('zh-CN');
});

test('the switch keeps the page', () => {
  expect(inOtherLocale('/zh-CN/catalogue/a', 'en')).toBe('/en/catalogue/a');
  expect(inOtherLocale('/en', 'zh-CN')).toBe('/zh-CN');
});

test('a link gets the language once and other addresses stay as they are', () => {
  expect(localePath('/catalogue', 'en')).toBe('/en/catalogue');
  expect(localePath('/en/catalogue', 'zh-CN')).toBe('/en/catalogue');
  expect(localePath('?sort=name', 'en')).toBe('?sort=name');
  expect(localePath('https://example.com/', 'en')).toBe('https://example.com/');
});

test('data requests of the router carry their language too', () => {
  expect(localeOfPath('/en.data')).toBe('en');
  expect(localeOfPath('/zh-CN/catalogue.data')).toBe('zh-CN');
  expect(localeOfPath('/english')).toBeNull();
});
