import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import {
  canonicalize,
  digestOf,
  exampleManifests,
  inSchemaOrder,
  type ManifestInput,
  parseManifest,
} from '../src/index.ts';

/** RFC 8785 appendix B: the bits of a double and its canonical form. */
const numbers: readonly [bits: string, text: string][] = [
  ['0000000000000000', '0'],
  ['8000000000000000', '0'],
  ['0000000000000001', '5e-324'],
  ['8000000000000001', '-5e-324'],
  ['7fefffffffffffff', '1.7976931348623157e+308'],
  ['ffefffffffffffff', '-1.7976931348623157e+308'],
  ['4340000000000000', '9007199254740992'],
  ['c340000000000000', '-9007199254740992'],
  ['4430000000000000', '295147905179352830000'],
  ['44b52d02c7e14af5', '9.999999999999997e+22'],
  ['44b52d02c7e14af6', '1e+23'],
  ['44b52d02c7e14af7', '1.0000000000000001e+23'],
  ['444b1ae4d6e2ef4e', '999999999999999700000'],
  ['444b1ae4d6e2ef4f', '999999999999999900000'],
  ['444b1ae4d6e2ef50', '1e+21'],
  ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
  ['3eb0c6f7a0b5ed8d', '0.000001'],
  ['41b3de4355555553', '333333333.3333332'],
  ['41b3de4355555554', '333333333.33333325'],
  ['41b3de4355555555', '333333333.3333333'],
  ['41b3de4355555556', '333333333.3333334'],
  ['41b3de4355555557', '333333333.33333343'],
  ['becbf647612f3696', '-0.0000033333333333333333'],
  ['43143ff3c1cb0959', '1424953923781206.2'],
];

describe('RFC 8785', () => {
  test.each(numbers)('the double %s is written %s', (bits, text) => {
    const view = new DataView(new ArrayBuffer(8));
    view.setBigUint64(0, BigInt(`0x${bits}`));
    expect(canonicalize(view.getFloat64(0))).toBe(text);
  });

  test('the sample of section 3.2.2 gives the bytes of section 3.2.4', () => {
    const sample = JSON.parse(
      '{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}',
    );
    expect(canonicalize(sample)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  test('keys are sorted by UTF-16 code units, as in section 3.2.3', () => {
    const sample = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    const order = Object.values(
      JSON.parse(canonicalize(Object.entries(sample).map(([key, value]) => ({ [key]: value })))) as object[],
    );
    expect(order).toHaveLength(7);
    const found = [...canonicalize(sample).matchAll(/:"([^"]+)"/g)].map((match) => match[1]);
    expect(found).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]);
  });

  test.each([[Number.NaN], [Number.POSITIVE_INFINITY], ['\ud800'], [() => 1], [new Date(0)], [10n]])(
    'what JSON cannot hold is refused: %s',
    (value) => expect(() => canonicalize(value)).toThrow(TypeError),
  );
});

test('the order of keys never changes the canonical form', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue()), (object) => {
      const turned = Object.fromEntries(Object.entries(object).toReversed());
      expect(canonicalize(turned)).toBe(canonicalize(object));
      expect(JSON.parse(canonicalize(object))).toEqual(JSON.parse(JSON.stringify(object)));
    }),
  );
});

describe('the digest', () => {
  test.each(Object.entries(exampleManifests))(
    'of the %s is the same from YAML, JSON and TypeScript',
    async (_kind, manifest) => {
      const yaml = parseManifest(stringify(manifest), { format: 'yaml' });
      const json = parseManifest(JSON.stringify(manifest, null, 2), { format: 'json' });
      const digest = await digestOf(manifest);
      expect(digest).toMatch(/^[0-9a-f]{64}$/);
      expect(await digestOf(yaml.value as ManifestInput)).toBe(digest);
      expect(await digestOf(json.value as ManifestInput)).toBe(digest);
    },
  );

  test('does not see the $schema hint or the case of the id, but every other change', async () => {
    const manifest = exampleManifests.service;
    const digest = await digestOf(manifest);
    expect(await digestOf({ ...manifest, $schema: 'x', id: manifest.id.toUpperCase() })).toBe(digest);
    expect(await digestOf({ ...manifest, version: '9.9.9' })).not.toBe(digest);
  });
});

describe('the written order', () => {
  test.each(Object.entries(exampleManifests))(
    'of the %s is the one a person chose, whatever became of it in between',
    (_kind, manifest) => {
      expect(JSON.stringify(inSchemaOrder(reversed(manifest)), null, 2)).toBe(
        JSON.stringify(manifest, null, 2),
      );
    },
  );

  test('keeps what the schema does not know, after the rest', () => {
    const draft = { later: [{ b: 1, a: 2 }], version: '1.0.0', kind: 'service', listing: 'not yet' };
    expect(JSON.stringify(inSchemaOrder(draft))).toBe(
      '{"kind":"service","version":"1.0.0","listing":"not yet","later":[{"b":1,"a":2}]}',
    );
  });
});

/** Every key the other way round, except inside the JSON Schemas and samples, whose order is the publisher's. */
function reversed(value: unknown, key = ''): unknown {
  if (['input', 'output', 'payload', 'sample', '_meta'].includes(key)) return value;
  if (Array.isArray(value)) return value.map((item) => reversed(item));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toReversed();
  return Object.fromEntries(entries.map(([name, item]) => [name, reversed(item, name)]));
}
