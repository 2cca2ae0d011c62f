import { toFieldErrors } from '@headwater/core';
import { AppError } from '@headwater/domain';
import type { Context as HonoContext } from 'hono';
import type { z } from 'zod';
import type { HttpState } from '../http/state.ts';

export function parsePart<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const result = schema.safeParse(value);
  if (!result.success) throw new AppError('invalid_input', { errors: toFieldErrors(result.error) });
  return result.data;
}

/** A parameter that we do not know is refused, so that a misspelt filter never looks like an empty one. */
export function parseQuery(schema: z.ZodObject, search: URLSearchParams): unknown {
  const unknown = [...new Set(search.keys())].filter((name) => !(name in schema.shape));
  if (unknown.length > 0) {
    const errors = unknown.slice(0, 20).map((name) => ({
      pointer: `/${name}`,
      code: 'unknown_parameter',
      message: { en: `There is no parameter "${name}" here.`, 'zh-CN': `此处没有参数“${name}”。` },
    }));
    throw new AppError('unknown_parameter', { errors, extra: { known: Object.keys(schema.shape) } });
  }
  const values = Object.fromEntries(
    [...new Set(search.keys())].map((name) => [name, single(search.getAll(name))]),
  );
  return parsePart(schema, values);
}

const single = (values: string[]): string | string[] | undefined =>
  values.length === 1 ? values[0] : values;

export async function readBody(c: HonoContext<HttpState>): Promise<unknown> {
  const mediaType = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (mediaType !== 'application/json' && !mediaType?.endsWith('+json'))
    throw new AppError('unsupported_media_type');
  try {
    return await c.req.json();
  } catch (cause) {
    throw new AppError('invalid_input', {
      cause,
      detail: { en: 'The body is not valid JSON.', 'zh-CN': '请求体不是有效的 JSON。' },
    });
  }
}
