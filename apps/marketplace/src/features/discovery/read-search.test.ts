import { describe, expect, test } from 'vitest';
import { readSearch, searchQuery } from './read-search.ts';

const read = (query: string) => readSearch(new URLSearchParams(query));

describe('the address of the catalogue', () => {
  test('holds the whole search: what is read from it writes the same address again', () => {
    const query = '?q=%E5%AE%A2%E6%9C%8D&kind=solution&kind=service&category=crm&sort=newest&view=list';
    expect(searchQuery(read(query))).toBe(query);
  });

  test('loses blanks, repeats, unknown facets and sorts, so that no address is an error', () => {
    const found = read('q=++&kind=&kind=service&kind=service&colour=red&sort=cheapest&cursor=');
    expect(found).toEqual({
      q: '',
      facets: { kind: ['service'] },
      sort: undefined,
      view: 'cards',
      cursor: undefined,
    });
    expect(searchQuery(found)).toBe('?kind=service');
  });

  test('leaves the page behind when the search changes', () => {
    expect(searchQuery(read('kind=service&cursor=abc'))).toBe('?kind=service');
  });

  test('is bounded before it reaches the api', () => {
    const many = Array.from({ length: 80 }, (_, i) => `category=c${i}`).join('&');
    const found = read(`q=${'x'.repeat(900)}&${many}&industry=${'y'.repeat(65)}`);
    expect(found.q).toHaveLength(200);
    expect(found.facets.category).toHaveLength(30);
    expect(found.facets.industry).toBeUndefined();
  });
});
