import { expect, test } from 'vitest';
import { getAt, setAt } from './at.ts';

test('a value set is the value read, and the original is untouched', () => {
  const before = { pricing: { plans: [{ id: 'team' }] } };
  const after = setAt(before, 'pricing/plans/0/name/en', 'Team');
  expect(getAt(after, 'pricing/plans/0/name/en')).toBe('Team');
  expect(getAt(before, 'pricing/plans/0/name/en')).toBeUndefined();
});

test('emptying the last field of a part removes the part, but never a row', () => {
  expect(setAt({ id: 'a/b', publisher: { name: { en: 'Acme' } } }, 'publisher/name/en', undefined)).toEqual({
    id: 'a/b',
  });
  expect(setAt({ plans: [{ id: 'team' }, { id: 'pro' }] }, 'plans/0/id', undefined)).toEqual({
    plans: [{}, { id: 'pro' }],
  });
});

test('a field keeps its place when it changes, so that the YAML does not jump', () => {
  expect(Object.keys(setAt({ id: 'a/b', version: '1.0.0', kind: 'service' }, 'version', '1.0.1'))).toEqual([
    'id',
    'version',
    'kind',
  ]);
});
