import { toPointer } from '../source/pointer.ts';

const types = new Set(['string', 'number', 'integer', 'boolean', 'object', 'array', 'null']);
const maps = ['properties', 'patternProperties', 'definitions', '$defs'] as const;
const lists = ['allOf', 'anyOf', 'oneOf'] as const;
const singles = ['additionalProperties', 'items', 'not', 'if', 'then', 'else', 'contains'] as const;

/** Where and how a JSON Schema is malformed, or null. Looks at what decides the meaning, not at every keyword. */
export function schemaProblem(
  schema: unknown,
  path: readonly (string | number)[] = [],
): { pointer: string; keyword: string } | null {
  if (typeof schema === 'boolean') return null;
  if (!isObject(schema) || path.length > 60) return { pointer: toPointer(path), keyword: 'schema' };
  const wrong = ownProblem(schema);
  if (wrong) return { pointer: toPointer([...path, wrong]), keyword: wrong };
  for (const [step, child] of childrenOf(schema)) {
    const problem = schemaProblem(child, [...path, ...step]);
    if (problem) return problem;
  }
  return null;
}

function ownProblem(schema: Record<string, unknown>): string | null {
  const { type, required } = schema;
  const named = Array.isArray(type) ? type : type === undefined ? [] : [type];
  if (named.some((name) => typeof name !== 'string' || !types.has(name))) return 'type';
  if (required !== undefined && !isStringList(required)) return 'required';
  if (schema.enum !== undefined && !Array.isArray(schema.enum)) return 'enum';
  for (const name of maps) if (schema[name] !== undefined && !isObject(schema[name])) return name;
  for (const name of lists) if (schema[name] !== undefined && !Array.isArray(schema[name])) return name;
  return null;
}

function* childrenOf(schema: Record<string, unknown>): Generator<[(string | number)[], unknown]> {
  for (const name of maps) {
    for (const [key, child] of Object.entries((schema[name] as object | undefined) ?? {}))
      yield [[name, key], child];
  }
  for (const name of lists) {
    for (const [index, child] of ((schema[name] as unknown[] | undefined) ?? []).entries())
      yield [[name, index], child];
  }
  for (const name of singles) {
    const child = schema[name];
    if (child === undefined) continue;
    if (Array.isArray(child)) for (const [index, item] of child.entries()) yield [[name, index], item];
    else yield [[name], child];
  }
}

function isStringList(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
