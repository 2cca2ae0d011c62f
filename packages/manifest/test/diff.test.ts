import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffManifests, type Kind, kinds, type Manifest } from '../src/index.ts';
import { type Patches, patched } from './patched.ts';

const manifest = (kind: Kind, patches: Patches = {}) => patched(kind, patches) as unknown as Manifest;
const impactOf = (kind: Kind, patches: Patches) =>
  diffManifests(manifest(kind), manifest(kind, patches)).impact;
const plan = { id: 'extra', name: { en: 'Extra' }, amountMinor: 1, interval: 'month' };

describe('a change is judged by what it touches', () => {
  test.each<[string, 'auto_approved' | 'needs_review' | 'breaking', Kind, Patches]>([
    ['nothing', 'auto_approved', 'integration', {}],
    [
      'version and changelog',
      'auto_approved',
      'integration',
      { '/version': '1.2.1', '/changelog/1': { version: '1.2.1', date: '2026-06-01', changes: { en: 'x' } } },
    ],
    ['the description', 'auto_approved', 'service', { '/listing/en/description': 'Better wording.' }],
    ['a screenshot', 'auto_approved', 'integration', { '/media/screenshots/0/src': 'media/other.png' }],
    ['the name of an action', 'auto_approved', 'integration', { '/actions/0/name/en': 'Match it' }],
    [
      'a description inside a schema',
      'auto_approved',
      'integration',
      { '/actions/0/input/properties/id/description': 'Order id' },
    ],
    ['the name', 'needs_review', 'service', { '/listing/en/name': 'Another' }],
    ['a price', 'needs_review', 'service', { '/pricing/plans/0/amountMinor': 1 }],
    ['a new plan', 'needs_review', 'service', { '/pricing/plans/1': plan }],
    ['a new host', 'needs_review', 'integration', { '/egress/2': { host: 'x.example.com' } }],
    ['a webhook address', 'needs_review', 'integration', { '/webhooks/0/url': 'https://other.example.com' }],
    ['a claim', 'needs_review', 'integration', { '/compliance/claims/0/level': 'certified' }],
    ['a figure of a case', 'needs_review', 'solution', { '/benchmarks/0/metrics/0/after': 1 }],
    ['the purpose of a scope', 'needs_review', 'integration', { '/auth/scopes/0/purpose/en': 'Other' }],
    ['a new action', 'needs_review', 'integration', { '/actions/1': { id: 'b', name: { en: 'b' } } }],
    [
      'an optional input',
      'needs_review',
      'integration',
      { '/actions/0/input/properties/note': { type: 'string' } },
    ],
    ['a response time', 'needs_review', 'service', { '/support/targets/P1/firstResponseMinutes': 20 }],
    ['a new scope', 'breaking', 'integration', { '/auth/scopes/2': { scope: 'orders:write' } }],
    ['a required input', 'breaking', 'integration', { '/actions/0/input/required': ['id', 'note'] }],
    ['the type of an input', 'breaking', 'integration', { '/actions/0/input/properties/id/type': 'integer' }],
    ['an action that is gone', 'breaking', 'integration', { '/actions': [] }],
    ['a plan that is gone', 'breaking', 'service', { '/pricing/plans': [] }],
    ['the base address', 'breaking', 'integration', { '/api/baseUrl': 'https://api2.example.com' }],
    [
      'the sign-in',
      'breaking',
      'integration',
      { '/auth/schemes/0': { id: 'oauth', type: 'http', scheme: 'bearer' } },
    ],
    ['the id', 'breaking', 'service', { '/id': 'com.example/other' }],
    ['a part that is gone', 'breaking', 'solution', { '/composes': [] }],
  ])('%s: %s', (_what, impact, kind, patches) => expect(impactOf(kind, patches)).toBe(impact));
});

test('items are matched by their key, so an insertion in front is one change', () => {
  const before = manifest('integration');
  const after = structuredClone(before) as Manifest & { kind: 'integration' };
  after.auth?.scopes?.unshift({ scope: 'first:one' });
  expect(diffManifests(before, after).changes).toMatchObject([{ pointer: '/auth/scopes/0', kind: 'added' }]);
});

test('a new order of the same items is told as one change', () => {
  const before = manifest('service');
  const after = structuredClone(before);
  after.listing.en?.highlights?.reverse();
  expect(diffManifests(before, after).changes).toMatchObject([
    { pointer: '/listing/en/highlights', kind: 'changed' },
  ]);
});

test('the case of the id and the $schema hint are no change', () => {
  const patches = { '/id': 'COM.example/Ledger-Sync', '/$schema': 'https://x.example' };
  expect(diffManifests(manifest('integration'), manifest('integration', patches)).changes).toEqual([]);
});

test('a manifest compared with itself never differs, and with another always does', () => {
  const kind = fc.constantFrom(...(Object.keys(kinds) as Kind[]));
  fc.assert(
    fc.property(kind, fc.jsonValue(), fc.jsonValue(), (which, left, right) => {
      const patches = (value: unknown) => ({
        '/_meta': { 'com.example/x': value ?? 0 },
        '/acceptance/0/measure/en': JSON.stringify(value).slice(0, 400),
      });
      const one = manifest(which, patches(left));
      expect(diffManifests(one, structuredClone(one)).changes).toEqual([]);
      const same = JSON.stringify(patches(left)) === JSON.stringify(patches(right));
      const isSame = diffManifests(one, manifest(which, patches(right))).changes.length === 0;
      if (same) expect(isSame).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('every change says its reason in both languages', () => {
  const { changes } = diffManifests(manifest('integration'), manifest('service'));
  expect(changes.length).toBeGreaterThan(10);
  for (const { reason } of changes) {
    expect(reason['zh-CN']).toMatch(/\p{Script=Han}/u);
    expect(reason.en).not.toBe('');
  }
});
