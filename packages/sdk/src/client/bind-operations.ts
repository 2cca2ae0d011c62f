import { HeadwaterError } from '../errors/headwater-error.ts';
import { ApiPromise } from './api-promise.ts';
import type { ApiResult, Call, QueryValue } from './call.ts';
import type { Transport } from './create-transport.ts';
import type { RequestOptions } from './options.ts';
import { type Page, Pages } from './pages.ts';

/**
 * Operations by resource and verb. An operation is `METHOD path [request type|-] [response type]`;
 * the method `LIST` is a GET that is read in pages, `STREAM` one that goes on.
 */
export interface OperationTable {
  readonly [name: string]: string | OperationTable;
}

type Params = Readonly<Record<string, unknown>>;

/** Makes the methods of a table: `table.listings.get` becomes `listings.get(params, options)`. */
export function bindOperations(table: OperationTable, transport: Transport): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(table).map(([name, entry]) => [
      name,
      typeof entry === 'string' ? bindOperation(entry, transport) : bindOperations(entry, transport),
    ]),
  );
}

function bindOperation(entry: string, { send, stream }: Transport) {
  const [verb = '', template = '', contentType = '-', accept] = entry.split(' ');
  const shape = {
    method: /^(LIST|STREAM)$/.test(verb) ? 'GET' : verb,
    contentType: contentType === '-' ? undefined : contentType,
    accept,
  };
  const callOf = (params: Params) => ({ ...shape, ...fillIn(template, params) });
  // Async, so that a parameter that cannot be sent rejects like everything else.
  const run = async (params: Params, options?: RequestOptions) => send(callOf(params), options);
  return (params: Params = {}, options?: RequestOptions) => {
    if (verb === 'STREAM') return stream(callOf(params), options);
    if (verb !== 'LIST') return new ApiPromise(run(params, options));
    return new Pages((cursor) => {
      const page = run(cursor === undefined ? params : { ...params, cursor }, options);
      return new ApiPromise(page as Promise<ApiResult<Page<unknown>>>);
    });
  };
}

/** Splits parameters into path, body and, for what is left, query. */
function fillIn(template: string, params: Params): Pick<Call, 'path' | 'query' | 'body'> {
  const { body, ...rest } = params;
  const query: Record<string, unknown> = rest;
  const path = template.replace(/\{([^}]+)\}/g, (_, name: string) => {
    const value = String(query[name] ?? '');
    delete query[name];
    // `.` and `..` would be taken for steps in the path and reach another resource.
    if (/^\.{0,2}$/.test(value)) {
      throw new HeadwaterError(`Parameter "${name}" is missing or cannot be part of a path`, {
        code: 'invalid_argument',
      });
    }
    return encodeURIComponent(value);
  });
  return { path, query: query as Record<string, QueryValue>, body };
}
