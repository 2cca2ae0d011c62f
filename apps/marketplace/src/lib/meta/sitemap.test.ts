import { expect, test } from 'vitest';
import { sitemapIndex, urlSet } from './sitemap.ts';

test('every page stands there once a language and names all its languages', () => {
  const xml = urlSet('https://example.com', [{ path: '/catalogue/a/b', changed: '2026-11-20' }]);
  expect(xml.match(/<loc>[^<]*/g)).toEqual([
    '<loc>https://example.com/zh-CN/catalogue/a/b',
    '<loc>https://example.com/en/catalogue/a/b',
  ]);
  expect(xml.match(/hreflang="[^"]*"/g)?.slice(0, 3)).toEqual([
    'hreflang="zh-CN"',
    'hreflang="en"',
    'hreflang="x-default"',
  ]);
});

test('an index names its parts', () => {
  expect(sitemapIndex('https://example.com', 2).match(/part=\d/g)).toEqual(['part=1', 'part=2']);
});
