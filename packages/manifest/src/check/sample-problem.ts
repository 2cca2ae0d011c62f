import { toPointer } from '../source/pointer.ts';

/** What does not fit in a sample. */
export interface SampleProblem {
  pointer: string;
  keyword: string;
}
type Schema = Record<string, unknown>;
type Path = readonly (string | number)[];

/**
 * The first place where a sample breaks its JSON Schema, or null. Not a full validator: `pattern` and `format`
 * are left out, because a pattern written by a stranger can hang the server.
 */
export function sampleProblem(schema: unknown, value: unknown, path: Path = []): SampleProblem | null {
  if (schema === false) return { pointer: toPointer(path), keyword: 'false' };
  if (!isObject(schema) || path.length > 60) return null;
  const keyword = valueProblem(schema, value);
  if (keyword) return { pointer: toPointer(path), keyword };
  return combinedProblem(schema, value, path) ?? childProblem(schema, value, path);
}

function valueProblem(schema: Schema, value: unknown): string | null {
  if (value === null && schema.nullable === true) return null;
  const named = schema.type === undefined ? null : [schema.type].flat();
  if (named && !named.some((name) => hasType(name, value))) return 'type';
  if (Array.isArray(schema.enum) && !schema.enum.some((item) => same(item, value))) return 'enum';
  if (Object.hasOwn(schema, 'const') && !same(schema.const, value)) return 'const';
  if (typeof value === 'number')
    return rangeProblem(value, schema.minimum, schema.maximum, 'minimum', 'maximum');
  if (typeof value === 'string') {
    return rangeProblem([...value].length, schema.minLength, schema.maxLength, 'minLength', 'maxLength');
  }
  if (Array.isArray(value)) {
    return rangeProblem(value.length, schema.minItems, schema.maxItems, 'minItems', 'maxItems');
  }
  return null;
}

function rangeProblem(size: number, low: unknown, high: unknown, lowName: string, highName: string) {
  if (typeof low === 'number' && size < low) return lowName;
  return typeof high === 'number' && size > high ? highName : null;
}

function combinedProblem(schema: Schema, value: unknown, path: Path): SampleProblem | null {
  for (const part of list(schema.allOf)) {
    const problem = sampleProblem(part, value, path);
    if (problem) return problem;
  }
  const fits = (part: unknown) => sampleProblem(part, value, path) === null;
  if (list(schema.anyOf).length > 0 && !list(schema.anyOf).some(fits))
    return { pointer: toPointer(path), keyword: 'anyOf' };
  if (list(schema.oneOf).length > 0 && list(schema.oneOf).filter(fits).length !== 1) {
    return { pointer: toPointer(path), keyword: 'oneOf' };
  }
  return null;
}

function childProblem(schema: Schema, value: unknown, path: Path): SampleProblem | null {
  if (Array.isArray(value)) return itemProblem(schema, value, path);
  if (!isObject(value)) return null;
  for (const name of list(schema.required)) {
    if (typeof name === 'string' && !Object.hasOwn(value, name))
      return { pointer: toPointer([...path, name]), keyword: 'required' };
  }
  const properties = isObject(schema.properties) ? schema.properties : {};
  const open = schema.patternProperties !== undefined;
  for (const [name, child] of Object.entries(value)) {
    const rule = Object.hasOwn(properties, name)
      ? properties[name]
      : open
        ? true
        : schema.additionalProperties;
    const problem = sampleProblem(rule, child, [...path, name]);
    if (problem)
      return problem.keyword === 'false' ? { ...problem, keyword: 'additionalProperties' } : problem;
  }
  return null;
}

function itemProblem(schema: Schema, value: readonly unknown[], path: Path): SampleProblem | null {
  if (Array.isArray(schema.items)) return null;
  for (const [index, item] of value.entries()) {
    const problem = sampleProblem(schema.items, item, [...path, index]);
    if (problem) return problem;
  }
  return null;
}

function hasType(name: unknown, value: unknown): boolean {
  if (name === 'null') return value === null;
  if (name === 'array') return Array.isArray(value);
  if (name === 'object') return isObject(value);
  if (name === 'integer') return typeof value === 'number' && Number.isInteger(value);
  return typeof value === name;
}

function same(left: unknown, right: unknown): boolean {
  return left === right || JSON.stringify(left) === JSON.stringify(right);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isObject(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
