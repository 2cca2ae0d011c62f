import { sampleProblem } from '../check/sample-problem.ts';
import { secretIn } from '../check/secret-in.ts';
import type { Locale } from '../codes/locale.ts';
import type { IntegrationManifest } from '../schema/manifest.ts';
import { jsonProblem } from '../validate/json-problem.ts';
import { cleanLine, cleanText } from './clip.ts';
import { draftSchema } from './draft-schema.ts';
import type { ApiOperation } from './list-operations.ts';
import { asList, asObject, asText } from './read.ts';
import { resolvePointer } from './resolve-pointer.ts';
import { uniqueSlug } from './to-slug.ts';

type Action = NonNullable<IntegrationManifest['actions']>[number];

// All schemas together stay well under the size limit of a manifest.
const budget = 120_000;

/** Drafts an action of each operation. `declared` are the scopes an action may name. */
export function draftActions(
  root: unknown,
  operations: readonly ApiOperation[],
  options: { locale: Locale; declared: ReadonlySet<string> },
): Action[] {
  const taken = new Set<string>();
  let left = budget;
  return operations.map((operation) => {
    const action = draftAction(root, operation, { ...options, taken });
    left -= JSON.stringify([action.input, action.output, action.sample]).length;
    if (left < 0) {
      const { input: _input, output: _output, sample: _sample, ...rest } = action;
      return rest;
    }
    return action;
  });
}

function draftAction(
  root: unknown,
  operation: ApiOperation,
  options: { locale: Locale; declared: ReadonlySet<string>; taken: Set<string> },
): Action {
  const { method, path, source } = operation;
  const call = `${method} ${path}`;
  const name =
    cleanLine(asText(source.summary), 100) ||
    cleanLine(asText(source.operationId), 100) ||
    cleanLine(call, 100);
  const description = cleanText(asText(source.description), 600);
  const scopes = scopesOf(root, source).filter((scope) => options.declared.has(scope));
  const output = outputOf(root, source);
  return {
    id: uniqueSlug(asText(source.operationId) || call, 'action', options.taken),
    name: { [options.locale]: name || 'Action' },
    ...(description && description !== name ? { description: { [options.locale]: description } } : {}),
    operation: { method, path },
    input: inputOf(root, operation),
    ...(output ? { output: output.schema } : {}),
    ...(output?.example === undefined ? {} : { sample: { output: output.example } }),
    ...(scopes.length > 0 ? { scopes: [...new Set(scopes)].slice(0, 50) } : {}),
  };
}

function scopesOf(root: unknown, source: Record<string, unknown>): string[] {
  const security = source.security ?? asObject(root).security;
  return asList(security).flatMap((item) =>
    Object.values(asObject(item)).flatMap((names) =>
      asList(names).filter((name) => typeof name === 'string'),
    ),
  );
}

function inputOf(root: unknown, { source, parameters }: ApiOperation): Record<string, unknown> {
  const properties: Record<string, unknown> = {};
  const required: string[] = [];
  for (const parameter of parameters) {
    const place = asText(parameter.in);
    if (!['path', 'query', 'body', 'formData'].includes(place)) continue;
    const name = place === 'body' ? 'body' : String(parameter.name);
    properties[name] = draftSchema(root, parameter.schema ?? { ...parameter, required: undefined });
    if (parameter.required === true || place === 'path') required.push(name);
  }
  const body = resolvePointer(root, source.requestBody);
  const media = mediaOf(body.content);
  if (media) {
    properties.body = draftSchema(root, media.schema);
    if (body.required === true) required.push('body');
  }
  return { type: 'object', properties, ...(required.length > 0 ? { required: [...new Set(required)] } : {}) };
}

function outputOf(root: unknown, source: Record<string, unknown>) {
  const responses = Object.entries(asObject(source.responses));
  const [status, value] =
    responses.find(([code]) => /^2(?:\d\d|XX)$/i.test(code)) ??
    responses.find(([code]) => code === 'default') ??
    [];
  if (status === undefined) return null;
  const response = resolvePointer(root, value);
  const media =
    mediaOf(response.content) ?? (response.schema === undefined ? null : { schema: response.schema });
  if (!media) return status === '204' ? { schema: { type: 'null' } } : null;
  const schema = draftSchema(root, media.schema);
  return { schema, example: exampleOf(root, media, schema) };
}

function mediaOf(content: unknown): Record<string, unknown> | null {
  const entries = Object.entries(asObject(content));
  const media = entries.find(([type]) => /json/i.test(type)) ?? entries[0];
  return media ? asObject(media[1]) : null;
}

// An example of the document is kept only if it is small, fits, and holds nothing that looks like a secret.
function exampleOf(root: unknown, media: Record<string, unknown>, schema: unknown): unknown {
  const first = resolvePointer(root, Object.values(asObject(media.examples))[0]).value;
  const example = media.example ?? first;
  if (example === undefined || jsonProblem(example) !== null) return undefined;
  const text = JSON.stringify(example);
  if (text.length > 2000 || secretIn(text) || /FILL:/.test(text)) return undefined;
  return sampleProblem(schema, example) === null ? example : undefined;
}
