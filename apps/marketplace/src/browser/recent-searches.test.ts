import { describe, expect, test } from 'vitest';
import { parseRecent, withoutSearch, withSearch } from './recent-searches.ts';

describe('recent searches', () => {
  test('stand newest first and none twice, whatever its case', () => {
    expect(withSearch(['客服', 'CRM'], ' crm ')).toEqual(['crm', '客服']);
  });

  test('are six at most, and a blank one is none', () => {
    expect(withSearch(['a', 'b', 'c', 'd', 'e', 'f'], 'g')).toEqual(['g', 'a', 'b', 'c', 'd', 'e']);
    expect(withSearch(['a'], '  ')).toEqual(['a']);
  });

  test('can be forgotten one by one', () => {
    expect(withoutSearch(['a', 'b'], 'a')).toEqual(['b']);
  });

  test.each([null, '', '{', '{"a":1}', '"a"', '[1,null]'])('survive what is stored as %j', (stored) => {
    expect(parseRecent(stored)).toEqual([]);
  });
});
