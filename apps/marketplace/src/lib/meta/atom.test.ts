import { expect, test } from 'vitest';
import { atomFeed } from './atom.ts';

const feed = {
  title: 'New <here> & now',
  lang: 'en',
  self: 'https://example.com/en/feed.xml?kind=service&q=a',
  page: 'https://example.com/en/catalogue',
  now: new Date('2026-11-22T00:00:00Z'),
};
const entry = {
  title: 'A "B"\u0007',
  address: 'https://example.com/en/catalogue/a/b',
  summary: '<script>alert(1)</script>',
  author: 'A & B',
  terms: ['CRM'],
  updatedAt: '2026-11-20T00:00:00.000Z',
};

test('texts of publishers cannot leave their place in the feed', () => {
  const xml = atomFeed({ ...feed, entries: [entry] });
  expect(xml).toContain('<title>New &lt;here&gt; &amp; now</title>');
  expect(xml).toContain('<title>A &quot;B&quot;</title>');
  expect(xml).toContain('&lt;script&gt;');
  expect(xml).toContain('href="https://example.com/en/feed.xml?kind=service&amp;q=a"');
});

test('a feed is as new as its newest entry, and an empty one is of now', () => {
  const older = { ...entry, updatedAt: '2025-01-01T00:00:00.000Z' };
  expect(atomFeed({ ...feed, entries: [older, entry] })).toContain(
    '<updated>2026-11-20T00:00:00.000Z</updated>\n<entry>',
  );
  expect(atomFeed({ ...feed, entries: [] })).toContain('<updated>2026-11-22T00:00:00.000Z</updated>');
});
