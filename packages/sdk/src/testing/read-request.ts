import { checkValue } from './check-value.ts';
import type { RouteFact, Schema } from './facts/shapes.ts';
import { EmulatedProblem, type FieldProblem } from './problem.ts';
import type { World } from './world.ts';

export function readKey({ keys }: World, authorization: string | null) {
  if (authorization === null) return null;
  const key = keys.get(authorization.replace(/^Bearer\s+/i, ''));
  if (!key) throw new EmulatedProblem('unauthenticated');
  return key;
}

export function readIdempotencyKey(value: string | null): string | null {
  if (value !== null && !/^[\x21-\x7e]{1,255}$/.test(value)) throw new EmulatedProblem('invalid_input');
  return value;
}

export function readQuery(route: RouteFact, search: URLSearchParams): Record<string, unknown> {
  const names = [...new Set(search.keys())];
  const unknown = names.filter((name) => !(name in route.query));
  if (unknown.length > 0)
    throw new EmulatedProblem('unknown_parameter', {
      errors: unknown.map(toUnknownParameter),
      extra: { known: Object.keys(route.query) },
    });
  const values = Object.fromEntries(
    names.map((name) => [name, toValue(route.query[name], search.getAll(name))]),
  );
  assertFits({ type: 'object', properties: route.query }, values);
  return values;
}

const toUnknownParameter = (name: string): FieldProblem => ({
  pointer: `/${name}`,
  code: 'unknown_parameter',
  message: { en: `There is no parameter "${name}" here.`, 'zh-CN': `此处没有参数“${name}”。` },
});

function toValue(schema: Schema | undefined, texts: string[]): unknown {
  const [text] = texts;
  if (texts.length > 1) return texts;
  return schema?.type === 'integer' && text?.trim() && !Number.isNaN(Number(text)) ? Number(text) : text;
}

export async function readBody(route: RouteFact, request: Request): Promise<Record<string, unknown>> {
  if (!route.body) return {};
  const mediaType = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (mediaType !== 'application/json' && !mediaType?.endsWith('+json'))
    throw new EmulatedProblem('unsupported_media_type');
  const body: unknown = await request.json().catch(() => {
    throw new EmulatedProblem('invalid_input', {
      detail: { en: 'The body is not valid JSON.', 'zh-CN': '请求体不是有效的 JSON。' },
    });
  });
  assertFits(route.body, body);
  return body as Record<string, unknown>;
}

function assertFits(schema: Schema, value: unknown): void {
  const errors = checkValue(schema, value);
  if (errors.length > 0) throw new EmulatedProblem('invalid_input', { errors });
}

/** The revision that If-Match names; `If-None-Match: *` of a write means "only if there is none yet". */
export function readRevision(route: RouteFact, headers: Headers): number | undefined {
  const ifMatch = headers.get('if-match');
  if (ifMatch === null) {
    if (route.method !== 'GET' && headers.get('if-none-match')?.trim() === '*') return 0;
    if (route.ifMatch === 'required') throw new EmulatedProblem('precondition_required');
    return undefined;
  }
  const revision = /^"r(\d{1,9})(?:\.[\w-]{1,40})?"$/.exec(ifMatch.trim())?.[1];
  if (revision === undefined) throw new EmulatedProblem('precondition_failed');
  return Number(revision);
}

export const readVia = (userAgent: string) =>
  userAgent.startsWith('headwater-cli/') ? 'cli' : userAgent.includes('headwater-sdk/') ? 'sdk' : 'api';
