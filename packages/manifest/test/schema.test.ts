import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { manifestSchema, toJsonSchema, validate } from '../src/index.ts';
import { agreementCases } from './agreement-cases.ts';
import { patched } from './patched.ts';

const ajv = new Ajv({ strict: true, strictTypes: false, allowUnionTypes: true });
const ajvAccepts = ajv.compile(toJsonSchema());

describe('zod, the published JSON Schema and validate agree on', () => {
  test.each(agreementCases)('%s (valid: %s)', (_name, valid, kind, patches) => {
    const manifest = patched(kind, patches);
    expect(manifestSchema.safeParse(manifest).success).toBe(valid);
    expect(ajvAccepts(manifest)).toBe(valid);
    expect(validate(manifest).manifest !== null).toBe(valid);
  });
});

test('the committed JSON Schema is the one made from the zod schema', () => {
  const committed: unknown = JSON.parse(
    readFileSync(new URL('../schema/headwater.schema.json', import.meta.url), 'utf8'),
  );
  expect(committed).toEqual(JSON.parse(JSON.stringify(toJsonSchema())));
});

test('every field of the manifest has a description and every plain field an example', () => {
  const bare: string[] = [];
  collectBare(toJsonSchema(), '', bare);
  expect(bare).toEqual([]);
});

function collectBare(schema: unknown, path: string, bare: string[]): void {
  if (typeof schema !== 'object' || schema === null) return;
  const { properties } = schema as { properties?: Record<string, Record<string, unknown>> };
  for (const [name, field] of Object.entries(properties ?? {})) {
    if (name === 'zh-CN' || name === 'en' || path.includes('flows')) continue;
    if (!field.description) bare.push(`${path}/${name}: no description`);
    const plain = typeof field.type === 'string' && field.type !== 'object' && field.type !== 'array';
    if (plain && !('examples' in field) && !('const' in field)) bare.push(`${path}/${name}: no example`);
  }
  for (const [name, child] of Object.entries(schema))
    if (name !== 'examples') collectBare(child, `${path}/${name}`, bare);
}
