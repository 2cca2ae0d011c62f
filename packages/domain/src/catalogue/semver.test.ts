import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bumpOf, compareVersions } from './semver.ts';

const number = fc.nat(30);
const version = fc
  .tuple(
    number,
    number,
    number,
    fc.option(fc.constantFrom('alpha', 'alpha.1', 'beta.2', 'rc.10'), { nil: null }),
  )
  .map(([a, b, c, pre]) => `${a}.${b}.${c}${pre ? `-${pre}` : ''}`);

describe('versions', () => {
  test('follow the order of the specification (semver.org 11)', () => {
    const order = ['1.0.0-alpha', '1.0.0-alpha.1', '1.0.0-alpha.beta', '1.0.0-beta', '1.0.0-beta.2'];
    order.push('1.0.0-beta.11', '1.0.0-rc.1', '1.0.0', '1.0.1', '1.10.0', '2.0.0');
    expect([...order].reverse().sort(compareVersions)).toEqual(order);
  });

  test('compare antisymmetrically', () => {
    fc.assert(
      fc.property(version, version, (a, b) => {
        expect(Math.sign(compareVersions(a, b)) + Math.sign(compareVersions(b, a))).toBe(0);
      }),
    );
  });

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
