import type { IntegrationManifest } from '@headwater/manifest';
import { both } from './prose.ts';

type Action = NonNullable<IntegrationManifest['actions']>[number];
type Json = string | number | boolean | readonly Json[] | { readonly [name: string]: Json };

/** Id, names and call of an action; a sample body gives its fields, and all of them are required. */
export type ActionRow = readonly [
  id: string,
  zh: string,
  en: string,
  call: string,
  more?: {
    body?: Readonly<Record<string, Json>>;
    query?: Readonly<Record<string, Json>>;
    scopes?: readonly string[];
  },
];

/** Writes an action out: path parameters, query and body become one input object with a sample. */
export function toAction([id, zh, en, call, more = {}]: ActionRow): Action {
  const [method, path] = call.split(' ') as [NonNullable<Action['operation']>['method'], string];
  const parameters = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => [name, 'example'] as const);
  const sample = { ...Object.fromEntries(parameters), ...more.query, ...more.body };
  return {
    id,
    name: both(zh, en),
    operation: { method, path },
    input: schemaOf(sample),
    output: { type: method === 'DELETE' ? ['object', 'null'] : ['object', 'array'] },
    sample: { input: sample },
    ...(more.scopes ? { scopes: [...more.scopes] } : {}),
  };
}

function schemaOf(value: Json): Record<string, unknown> {
  if (Array.isArray(value)) return { type: 'array', items: value[0] === undefined ? {} : schemaOf(value[0]) };
  if (typeof value !== 'object') return { type: typeof value };
  const properties = Object.fromEntries(
    Object.entries(value).map(([name, child]) => [name, schemaOf(child)]),
  );
  return { type: 'object', properties, required: Object.keys(properties) };
}
