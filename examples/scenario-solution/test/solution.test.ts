import { type CheckContext, validate } from '@headwater/manifest';
import { expect, test } from 'vitest';
import solution from '../headwater.config.ts';

const parts = (solution.composes ?? []).map(({ listing }) => listing);
const check = (context: CheckContext) =>
  validate(solution, { now: new Date('2026-11-22T08:00:00Z'), ...context });

test('the solution composes three integrations and has no errors', () => {
  const { manifest, findings } = check({ knownListingIds: parts });
  expect(parts).toHaveLength(3);
  expect(manifest?.kind).toBe('solution');
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('a part that does not exist is found', () => {
  const { findings } = check({ knownListingIds: parts.slice(1) });
  expect(findings.some(({ pointer }) => pointer.startsWith('/composes/0'))).toBe(true);
});
