import { HeadwaterError } from '../errors/headwater-error.ts';
import { operations } from '../openapi/operations.ts';
import type { Resources } from '../openapi/resources.ts';
import { ApiPromise } from './api-promise.ts';
import { bindOperations, type OperationTable } from './bind-operations.ts';
import type { Call } from './call.ts';
import { createTransport } from './create-transport.ts';
import type { ClientOptions, RequestOptions } from './options.ts';

/** What every client has besides the resources. */
export interface BaseClient {
  /**
   * Calls a path that has no named method, with the same credentials, retries, limits and errors.
   *
   * @example
   * const me = await client.request<{ id: string }>({ method: 'GET', path: '/v1/me' });
   */
  request<T = unknown>(call: Call, options?: RequestOptions): ApiPromise<T>;
}

/** A client of one Headwater installation: a named method per operation of its OpenAPI document. */
export type Client = Resources & BaseClient;

/**
 * Makes a client. It holds no connection and no state, so one can be shared by a whole program.
 *
 * Failures reject with a {@link HeadwaterError}: an `ApiError` subclass for an answer that is not a success,
 * `ConnectionError`, `TimeoutError` or `AbortedError` where there was none.
 *
 * @example
 * const client = createClient({ baseUrl: 'https://partners.example.com', apiKey: process.env.HEADWATER_API_KEY });
 */
export function createClient(options: ClientOptions): Client {
  return createClientFrom<Resources>(operations, options);
}

/** Makes a client over another table of operations. */
export function createClientFrom<R extends object>(
  table: OperationTable,
  options: ClientOptions,
): R & BaseClient {
  const transport = createTransport(options);
  const request = (call: Call, requestOptions?: RequestOptions) => {
    if (!call.path.startsWith('/'))
      throw new HeadwaterError('A path starts with "/"', { code: 'invalid_argument' });
    return new ApiPromise(transport.send({ ...call, method: call.method.toUpperCase() }, requestOptions));
  };
  return { ...bindOperations(table, transport), request } as unknown as R & BaseClient;
}
