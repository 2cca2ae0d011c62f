import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  allChecks,
  type CheckContext,
  explain,
  type Finding,
  type Kind,
  kinds,
  validate,
  valueAt,
} from '../src/index.ts';
import { checkCases } from './check-cases.ts';
import { type Patches, patched } from './patched.ts';

const now = new Date('2026-11-21T00:00:00Z');
const find = (kind: Kind, patches: Patches = {}, context: CheckContext = {}): Finding[] =>
  validate(patched(kind, patches), { now, ...context }).findings;

test.each(Object.keys(kinds) as Kind[])('the %s example has no finding at all', (kind) => {
  expect(find(kind)).toEqual([]);
});

describe('each check speaks when it should', () => {
  test.each(checkCases)('%s (%s %j)', (id, kind, patches, context) => {
    const mine = find(kind, patches, context).filter((finding) => finding.checkId === id);
    expect(mine.length).toBeGreaterThan(0);
    for (const { message, fix } of mine) {
      for (const text of [message['zh-CN'], message.en, fix['zh-CN'], fix.en])
        expect(text).not.toMatch(/\{\w+\}/);
    }
  });

  test('and no check is without a case', () => {
    const covered = new Set(checkCases.map(([id]) => id));
    // M001 has its cases where texts are read.
    expect(allChecks.map((check) => check.id).filter((id) => !covered.has(id))).toEqual(['M001']);
  });
});

describe('the table of checks', () => {
  test('has at least 45 checks with ids that are unique and in order', () => {
    const ids = allChecks.map((check) => check.id);
    expect(ids.length).toBeGreaterThanOrEqual(45);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.toSorted()).toEqual(ids);
    for (const id of ids) expect(id).toMatch(/^[MLACPSBWNR]\d{3}$/);
  });

  test('explains every check in both languages', () => {
    for (const { id } of allChecks) {
      expect(explain(id, 'zh-CN')?.why).toMatch(/\p{Script=Han}/u);
      expect(explain(id.toLowerCase(), 'en')?.title).not.toMatch(/\p{Script=Han}/u);
    }
    expect(explain('X999', 'en')).toBeNull();
  });
});

describe('a check stays silent about', () => {
  test.each<[string, string, Kind, Patches, CheckContext?]>([
    [
      'best practice, unique ids and maximum values in Chinese',
      'L010',
      'service',
      {
        '/listing/zh-CN/description':
          '遵循最佳实践,支持唯一标识与最大并发数设置,并提供完整的操作手册与演练记录。',
      },
    ],
    ['a reference to the environment', 'A001', 'integration', {}],
    [
      'a local reference that resolves',
      'C006',
      'integration',
      { '/actions/0/input': { definitions: { a: {} }, $ref: '#/definitions/a' } },
    ],
    ['a wildcard that covers the host', 'A012', 'integration', { '/egress': [{ host: '*.example.com' }] }],
    [
      'the same content as the live version',
      'M008',
      'service',
      {},
      { liveManifest: patched('service') as never },
    ],
    [
      'a boundary cell of another industry',
      'R001',
      'integration',
      {},
      {
        publisherKind: 'vendor',
        boundaryCells: [
          { product: 'integration-platform', activity: 'build', industry: 'A', holder: 'partner' },
        ],
      },
    ],
    ['files when nobody looked for them', 'L033', 'solution', {}],
    [
      'a picture elsewhere that is not beside the manifest',
      'L033',
      'service',
      { '/media/logo/src': 'https://cdn.example.com/logo.svg' },
      { assets: {} },
    ],
    ['a proved namespace in other case', 'N001', 'service', {}, { provedNamespaces: ['Com.Example'] }],
  ])('%s (%s)', (_what, id, kind, patches, context) => {
    expect(find(kind, patches, context).map((finding) => finding.checkId)).not.toContain(id);
  });
});

describe('a finding', () => {
  test('keeps its fingerprint when items change places', () => {
    const actions = patched('integration').actions as Record<string, unknown>[];
    const bare = { id: 'new-one', name: { en: 'New', 'zh-CN': '新' }, input: {}, output: {} };
    const prints = [
      [bare, ...actions],
      [...actions, bare],
    ].map((list) => {
      return find('integration', { '/actions': list })
        .filter((finding) => finding.checkId === 'C005')
        .map((finding) => finding.fingerprint);
    });
    expect(prints[0]).toEqual(['C005:/actions/[new-one]/sample']);
    expect(prints[1]).toEqual(prints[0]);
  });

  test('changes its fingerprint when the salient value changes', () => {
    const print = (word: string) =>
      find('service', { '/listing/zh-CN/tagline': `${word}的迁移服务` })[0]?.fingerprint;
    expect(print('最佳')).not.toBe(print('顶级'));
  });

  test('suggests the key that was meant', () => {
    const findings = find('integration', {
      '/auth/schemes/0/flow': {},
      '/publisher/webiste': 'https://a.example',
    });
    const suggested = findings
      .filter((finding) => finding.checkId === 'M003')
      .map((finding) => finding.params.suggestion);
    expect(suggested.toSorted()).toEqual(['flows', 'website']);
  });

  test('never repeats a secret that it found', () => {
    const secret = 'ghp_abcdefghijklmnopqrstuvwxyz0123456789';
    expect(JSON.stringify(find('service', { '/listing/en/tagline': secret }))).not.toContain(secret);
  });
});

test('validate takes any value and never throws', () => {
  fc.assert(
    fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true }), (value) => {
      expect(validate(value).findings.length).toBeGreaterThan(0);
    }),
  );
});

test('validate takes any change to a manifest and never throws', () => {
  const kind = fc.constantFrom(...(Object.keys(kinds) as Kind[]));
  fc.assert(
    fc.property(kind, fc.nat(), fc.jsonValue(), (which, place, value) => {
      const pointers = pointersOf(patched(which));
      const pointer = pointers[place % pointers.length] ?? '/id';
      const { manifest, findings } = validate(patched(which, { [pointer]: value }), { now });
      expect(manifest === null).toBe(findings.some((finding) => /^M00[234]$/.test(finding.checkId)));
    }),
    { numRuns: 120 },
  );
});

function pointersOf(value: unknown, pointer = ''): string[] {
  if (typeof value !== 'object' || value === null) return pointer ? [pointer] : [];
  const below = Object.keys(value).flatMap((name) => {
    const child = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    return pointersOf(valueAt(value, child.slice(pointer.length)), child);
  });
  return pointer ? [pointer, ...below] : below;
}
