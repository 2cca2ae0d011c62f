import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maxManifestBytes, parseManifest, validateSource } from '../src/index.ts';

const yaml = `# a comment
manifestVersion: 1
listing:
  en:
    name: Acme
    keywords:
      - one
      - two
auth: { schemes: [ { id: a }, { id: b } ] }
`;

describe('locate maps a pointer to its line and column', () => {
  const { locate } = parseManifest(yaml, { format: 'yaml' });
  test.each([
    ['/manifestVersion', { line: 2, column: 1 }],
    ['/listing/en/name', { line: 5, column: 5 }],
    ['/listing/en/keywords/1', { line: 8, column: 9 }],
    ['/auth/schemes/1/id', { line: 9, column: 33 }],
    ['/listing/zh-CN', { line: 3, column: 1 }],
    ['', { line: 2, column: 1 }],
  ])('%s', (pointer, position) => expect(locate(pointer)).toEqual(position));

  test('in JSON too', () => {
    const { locate: find } = parseManifest('{\n  "a": {\n    "b": [1, 2]\n  }\n}', { format: 'json' });
    expect(find('/a/b/1')).toEqual({ line: 3, column: 14 });
  });
});

describe('what cannot be read is told with its place', () => {
  test.each([
    ['json' as const, '{"a": 1,,}', 1],
    ['json' as const, '{\n"a": 1\n"b": 2}', 2],
    ['json' as const, '{"a": 1, "a": 2}', 1],
    ['json' as const, 'a: 1', 1],
    ['yaml' as const, 'a: 1\nb: [1, 2\n', 3],
    ['yaml' as const, 'a: 1\na: 2\n', 2],
    ['yaml' as const, 'a: 1\n---\nb: 2\n', 2],
    ['yaml' as const, 'a: *missing\n', 1],
    ['yaml' as const, 'a: !!js/function "x"\n', 1],
  ])('%s: %j', (format, text, line) => {
    const { value, problems } = parseManifest(text, { format });
    expect(value).toBeUndefined();
    expect(problems[0]?.line).toBe(line);
    expect(problems[0]?.message['zh-CN']).not.toBe('');
  });
});

describe('a hostile text is refused without harm', () => {
  test('aliases that multiply', () => {
    const bomb = ['a: &a [x,x,x,x,x,x,x,x,x,x]'];
    for (const [index, name] of [...'bcdefghi'].entries()) {
      const last = 'abcdefgh'[index];
      bomb.push(`${name}: &${name} [${Array(10).fill(`*${last}`).join(',')}]`);
    }
    expect(parseManifest(bomb.join('\n'), { format: 'yaml' }).problems).toHaveLength(1);
  });

  test('a text over the limit', () => {
    const { value, problems } = parseManifest(`a: ${'x'.repeat(maxManifestBytes)}`, { format: 'yaml' });
    expect(value).toBeUndefined();
    expect(problems[0]?.message.en).toContain('256 KB');
  });

  test.each(['yaml', 'json'] as const)('nesting without end, as %s', (format) => {
    const { findings } = validateSource('['.repeat(20_000) + ']'.repeat(20_000), { format });
    expect(findings.length).toBeGreaterThan(0);
  });

  test('any text at all', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 100 }),
        fc.constantFrom('yaml' as const, 'json' as const),
        (text, format) => {
          const { findings } = validateSource(text, { format });
          expect(findings.some((finding) => finding.severity === 'error')).toBe(true);
        },
      ),
      { numRuns: 40 },
    );
  });
});
