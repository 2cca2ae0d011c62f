import { cleanLine, clip } from './clip.ts';
import { asList, asObject, asText } from './read.ts';
import { resolvePointer } from './resolve-pointer.ts';

type Schema = Record<string, unknown>;

const types = new Set(['string', 'number', 'integer', 'boolean', 'object', 'array', 'null']);
const limits = ['minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems'] as const;
const largest = 6000;
// Written-out references can multiply without end, so the work stops long before the size is known.
const mostNodes = 300;

interface Work {
  root: unknown;
  room: { left: number };
}

/**
 * A JSON Schema (draft-07) from a schema of OpenAPI 2.0, 3.0 or 3.1: references written out, only the keywords
 * that decide the shape, no deeper and no larger than a form can show.
 */
export function draftSchema(root: unknown, source: unknown): Schema {
  for (const depth of [6, 4, 2, 1]) {
    const room = { left: mostNodes };
    const schema = convert({ root, room }, source, depth);
    if (room.left >= 0 && JSON.stringify(schema).length <= largest) return schema;
  }
  return { type: 'object' };
}

function convert(work: Work, source: unknown, depth: number): Schema {
  work.room.left--;
  if (work.room.left < 0) return {};
  const from = resolvePointer(work.root, source);
  const type = typeOf(from);
  const result: Schema = {};
  if (type !== undefined) result.type = type;
  const description = cleanLine(asText(from.description), 120);
  if (description) result.description = description;
  const format = asText(from.format);
  if (format) result.format = clip(format, 40);
  for (const name of limits) {
    if (typeof from[name] === 'number' && Number.isFinite(from[name])) result[name] = from[name];
  }
  const values = asList(from.enum).filter(isScalar).slice(0, 40);
  if (values.length > 0 && values.length === asList(from.enum).length) result.enum = allowNull(values, from);
  if (depth > 0) Object.assign(result, children(work, from, depth - 1));
  return result;
}

function children(work: Work, from: Schema, depth: number): Schema {
  const result: Schema = {};
  const properties = Object.entries(asObject(from.properties))
    .filter(([name]) => isName(name))
    .slice(0, 40);
  if (properties.length > 0) {
    result.properties = Object.fromEntries(
      properties.map(([name, child]) => [name, convert(work, child, depth)]),
    );
    const known = new Set(properties.map(([name]) => name));
    const required = asList(from.required).filter((name) => typeof name === 'string' && known.has(name));
    if (required.length > 0) result.required = [...new Set(required)];
  }
  if (from.items !== undefined && !Array.isArray(from.items)) result.items = convert(work, from.items, depth);
  for (const name of ['allOf', 'anyOf', 'oneOf'] as const) {
    const parts = asList(from[name]).slice(0, 8);
    if (parts.length > 0) result[name] = parts.map((part) => convert(work, part, depth));
  }
  return result;
}

function typeOf(from: Schema): unknown {
  const named = [from.type].flat().filter((name): name is string => typeof name === 'string');
  // `file` is Swagger 2.0 for an upload.
  const known = [...new Set(named.map((name) => (name === 'file' ? 'string' : name)))].filter((name) =>
    types.has(name),
  );
  if (known.length === 0) return from.properties === undefined ? undefined : 'object';
  if (from.nullable === true && !known.includes('null')) known.push('null');
  return known.length === 1 ? known[0] : known;
}

function allowNull(values: unknown[], from: Schema): unknown[] {
  return from.nullable === true && !values.includes(null) ? [...values, null] : values;
}

function isScalar(value: unknown): boolean {
  if (typeof value === 'string') return value.length <= 120 && value.isWellFormed();
  return (
    value === null || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))
  );
}

function isName(name: string): boolean {
  return name.length <= 100 && name.isWellFormed() && name !== '__proto__';
}
