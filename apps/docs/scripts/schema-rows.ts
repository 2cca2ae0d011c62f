import { code, plain } from './markdown.ts';
import type { Schema } from './openapi.ts';
import type { SiteLocale } from './site-locale.ts';

interface Reading {
  definitions: Record<string, Schema>;
  /** How far down fields are listed. */
  depth: number;
}

/** The heads of such a table. */
export const fieldColumns: Record<SiteLocale, string[]> = {
  en: ['Field', 'Type', 'Required', 'About'],
  'zh-CN': ['字段', '类型', '必填', '说明'],
};

/** Rows of a table: field, type, whether it is required, description with its example. */
export function schemaRows(schema: Schema, reading: Reading, path = ''): string[][] {
  const own = resolve(schema, reading);
  const rows: string[][] = [];
  for (const [name, value] of Object.entries(own.properties ?? {})) {
    const field = resolve(value, reading);
    const at = path ? `${path}.${name}` : name;
    const example = (value.examples ?? field.examples)?.[0];
    rows.push([
      code(at),
      code(typeOf(field, reading)),
      own.required?.includes(name) ? '✓' : '',
      `${plain(value.description ?? field.description ?? '').replaceAll('|', '\\|')}${example === undefined ? '' : `<br>${code(example)}`}`,
    ]);
    const inner = resolve(field.items ?? field, reading);
    if (inner.properties && reading.depth > 1)
      rows.push(...schemaRows(inner, { ...reading, depth: reading.depth - 1 }, field.items ? `${at}[]` : at));
  }
  return rows;
}

function resolve(schema: Schema, { definitions }: Reading): Schema {
  const name = schema.$ref?.split('/').at(-1);
  return name ? { ...definitions[name], ...schema } : schema;
}

function typeOf(schema: Schema, reading: Reading): string {
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((one) => JSON.stringify(one)).join(' | ');
  const choices = schema.oneOf ?? schema.anyOf;
  if (choices) return [...new Set(choices.map((one) => typeOf(resolve(one, reading), reading)))].join(' | ');
  if (schema.items) return `${typeOf(resolve(schema.items, reading), reading)}[]`;
  return [schema.type ?? 'any'].flat().join(' | ');
}
