import { compareVersions } from '@headwater/manifest';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bumpOf } from './bump-of.ts';

const number = fc.nat(30);
const version = fc
  .tuple(
    number,
    number,
    number,
    fc.option(fc.constantFrom('alpha', 'alpha.1', 'beta.2', 'rc.10'), { nil: null }),
  )
  .map(([a, b, c, pre]) => `${a}.${b}.${c}${pre ? `-${pre}` : ''}`);

describe('the bump of a version', () => {
  test('a step that does not go up is no bump', () => {
    fc.assert(
      fc.property(version, version, (from, to) => {
        expect(bumpOf({ from, to }) === 'none').toBe(compareVersions(to, from) <= 0);
      }),
    );
  });

  test.each([
    [null, '1.0.0', 'first'],
    ['1.0.0', '1.0.1', 'patch'],
    ['1.0.0', '1.1.0', 'minor'],
    ['1.9.9', '2.0.0', 'major'],
    ['1.0.0', '1.0.1-rc.1', 'prerelease'],
    ['1.0.0', '1.0.0+build', 'none'],
  ])('from %s to %s is %s', (from, to, bump) => {
    expect(bumpOf({ from, to })).toBe(bump);
  });
});
