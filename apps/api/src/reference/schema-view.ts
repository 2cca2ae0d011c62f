import { html } from 'hono/html';
import type { Markup } from './document-page.ts';
import type { Schema } from './openapi-types.ts';
import type { Say } from './texts.ts';

const deepest = 6;
const nameOf = (ref: string): string => ref.slice(ref.lastIndexOf('/') + 1);

/** What a value may be, on one line. */
function typeOf(schema: Schema): string {
  if (schema.$ref) return nameOf(schema.$ref);
  const choices = schema.anyOf ?? schema.oneOf ?? schema.allOf;
  if (choices) return [...new Set(choices.map(typeOf))].join(schema.allOf ? ' & ' : ' | ');
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  const names = ([] as string[]).concat(schema.type ?? 'any');
  return names
    .map((name) => (name === 'array' && schema.items ? `${typeOf(schema.items)}[]` : name))
    .join(' | ');
}

/** Limits and forms, in the words of JSON Schema. */
function limitsOf(schema: Schema): string {
  const named = (['format', 'minLength', 'maxLength', 'minimum', 'maximum', 'maxItems', 'default'] as const)
    .filter((key) => schema[key] !== undefined)
    .map((key) => `${key} ${JSON.stringify(schema[key])}`);
  return named.join(', ');
}

/** The object inside a list, a union with null or an intersection; null when there is nothing to unfold. */
function fieldsOf(schema: Schema): Schema | null {
  if (schema.properties) return schema;
  if (schema.items) return fieldsOf(schema.items);
  const parts = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])];
  return parts.map(fieldsOf).find((found) => found !== null) ?? null;
}

const refOf = (schema: Schema): string | undefined =>
  schema.$ref ?? schema.items?.$ref ?? schema.anyOf?.find((one) => one.$ref)?.$ref;

const typeMarkup = (schema: Schema): Markup => {
  const ref = refOf(schema);
  const text = typeOf(schema);
  return ref
    ? html`<a class="type" href="#schema-${nameOf(ref)}">${text}</a>`
    : html`<span class="type">${text}</span>`;
};

export function fieldMarkup(
  field: { name: string; schema: Schema; required: boolean; description?: string | undefined },
  options: { say: Say; depth?: number },
): Markup {
  const { name, schema, required, description = schema.description } = field;
  const limits = limitsOf(schema);
  return html`<li><code>${name}</code> ${typeMarkup(schema)} ${required ? html`<span class="must">${options.say('required')}</span>` : ''}
    ${limits ? html`<span class="type">${limits}</span>` : ''}
    ${description ? html`<p>${description}</p>` : ''}${schemaMarkup(schema, { ...options, depth: (options.depth ?? 0) + 1 })}</li>`;
}

/** The fields of a schema as a nested list; shared schemas are linked, not repeated. */
export function schemaMarkup(schema: Schema, options: { say: Say; depth?: number }): Markup | string {
  const object = fieldsOf(schema);
  if (!object?.properties || (options.depth ?? 0) > deepest) return '';
  const required = new Set(object.required);
  return html`<ul class="fields">${Object.entries(object.properties).map(([name, one]) =>
    fieldMarkup({ name, schema: one, required: required.has(name) }, options),
  )}</ul>`;
}

/** A schema with its own name where there is no field to name it. */
export const namedSchema = (schema: Schema, options: { say: Say }): Markup =>
  html`<p>${typeMarkup(schema)}</p>${schemaMarkup(schema, options)}`;
