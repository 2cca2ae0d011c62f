import { describe, expect, test } from 'vitest';
import { cutAt, nextActive } from './list-keys.ts';

describe('a key in the list of suggestions', () => {
  test.each([
    ['ArrowDown', -1, 0],
    ['ArrowDown', 2, -1],
    ['ArrowUp', -1, 2],
    ['ArrowUp', 0, -1],
    ['Home', 2, 0],
    ['End', 0, 2],
  ])('%s from %i leads to %i', (key, active, expected) => {
    expect(nextActive(key, { active, length: 3 })).toBe(expected);
  });

  test.each([
    ['Home', -1],
    ['End', -1],
    ['a', 1],
  ])('%s from %i stays the text field’s own', (key, active) => {
    expect(nextActive(key, { active, length: 3 })).toBeNull();
  });

  test('is the field’s own when nothing is offered', () => {
    expect(nextActive('ArrowDown', { active: -1, length: 0 })).toBeNull();
  });
});

test('what was typed is found in a name whatever its case, and nothing is cut when it is not there', () => {
  expect(cutAt('Data Flow Kit', 'flow')).toEqual(['Data ', 'Flow', ' Kit']);
  expect(cutAt('智能客服', 'kefu')).toEqual(['智能客服', '', '']);
});
