import { HeadwaterError } from '../errors/headwater-error.ts';
import { version } from '../openapi/version.ts';
import type { Call, QueryValue, RawBody } from './call.ts';
import type { ClientOptions, RequestOptions } from './options.ts';

/** A repeat of these could write twice; every other method is idempotent by RFC 9110. */
export const needsIdempotencyKey = (method: string): boolean => /^(POST|PATCH)$/.test(method);

/** A PUT needs none to be safe, but with one its repeat gets the first answer instead of a 412. */
const takesIdempotencyKey = (method: string): boolean => /^(POST|PATCH|PUT)$/.test(method);

/** The absolute URL of a call below the base URL. */
export function buildUrl(baseUrl: string, call: Call): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(call.query ?? {})) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item !== undefined && item !== null) query.append(name, queryText(name, item));
    }
  }
  const search = query.size ? `?${query}` : '';
  return baseUrl + call.path + search;
}

function queryText(name: string, value: Exclude<QueryValue, null | undefined>): string {
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'object') {
    throw new HeadwaterError(`Parameter "${name}" must be a plain value or an array of them`, {
      code: 'invalid_argument',
    });
  }
  return String(value);
}

/** The headers of every attempt of a call, without the credential. */
export function buildHeaders(call: Call, options: ClientOptions & RequestOptions): Headers {
  const headers = new Headers({
    accept: call.accept ?? 'application/json',
    'user-agent': `${options.userAgent ? `${options.userAgent} ` : ''}headwater-sdk/${version}`,
  });
  const set = (name: string, value: string | undefined | false) => value && headers.set(name, value);
  for (const [name, value] of Object.entries(options.headers ?? {})) headers.set(name, value);
  headers.delete('authorization');
  set('accept-language', options.locale);
  set('if-match', options.ifMatch);
  set('if-none-match', options.ifNoneMatch);
  if (takesIdempotencyKey(call.method)) set('idempotency-key', options.idempotencyKey ?? crypto.randomUUID());
  if (call.body !== undefined)
    set('content-type', call.contentType ?? (isRaw(call) ? undefined : 'application/json'));
  return headers;
}

/** The body as `fetch` takes it; made once, so that every attempt sends the same bytes. */
export function buildBody(call: Call): RequestInit['body'] {
  if (call.body === undefined) return null;
  return isRaw(call) ? (call.body as RawBody) : JSON.stringify(call.body);
}

function isRaw({ body, contentType = '/json' }: Call): boolean {
  return (
    (typeof body === 'string' && !/[/+]json\b/.test(contentType)) ||
    body instanceof Blob ||
    body instanceof FormData ||
    body instanceof URLSearchParams ||
    body instanceof ArrayBuffer ||
    ArrayBuffer.isView(body)
  );
}
