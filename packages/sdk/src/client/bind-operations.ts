import { HeadwaterError } from '../errors/headwater-error.ts';
import { ApiPromise } from './api-promise.ts';
import type { Call, QueryValue } from './call.ts';
import type { Send } from './create-sender.ts';
import type { RequestOptions } from './options.ts';
import { type Page, Pages } from './pages.ts';

/**
 * Operations by resource and verb. An operation is `METHOD path [request type|-] [response type]`;
 * the method `LIST` is a GET that is read in pages.
 */
export interface OperationTable {
  readonly [name: string]: string | OperationTable;
}

type Params = Readonly<Record<string, unknown>>;

/** Makes the methods of a table: `table.listings.get` becomes `listings.get(params, options)`. */
export function bindOperations(table: OperationTable, send: Send): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(table).map(([name, entry]) => [
      name,
      typeof entry === 'string' ? bindOperation(entry, send) : bindOperations(entry, send),
    ]),
  );
}

function bindOperation(entry: string, send: Send) {
  const [method = '', template = '', contentType = '-', accept] = entry.split(' ');
  const isList = method === 'LIST';
  const shape = {
    method: isList ? 'GET' : method,
    contentType: contentType === '-' ? undefined : contentType,
    accept,
  };
  const run = async (params: Params, options?: RequestOptions) =>
    send({ ...shape, ...fillIn(template, params) }, options);
  return (params: Params = {}, options?: RequestOptions) =>
    isList
      ? new Pages((cursor) => {
          const page = run(cursor === undefined ? params : { ...params, cursor }, options);
          return new ApiPromise(page as Promise<Awaited<ReturnType<Send>> & { data: Page<unknown> }>);
        })
      : new ApiPromise(run(params, options));
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
