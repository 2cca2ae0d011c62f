export { ApiPromise } from './client/api-promise.ts';
export type { ApiResult, Call, QueryValue, RawBody } from './client/call.ts';
export { type BaseClient, type Client, createClient } from './client/create-client.ts';
export { EventStream } from './client/event-stream.ts';
export type {
  ClientOptions,
  Hooks,
  RequestContext,
  RequestOptions,
  ResponseContext,
  RetryContext,
} from './client/options.ts';
export { type Page, Pages } from './client/pages.ts';
export {
  ApiError,
  AuthenticationError,
  ConflictError,
  type FieldError,
  NotFoundError,
  PermissionError,
  type Problem,
  RateLimitError,
  ServerError,
  ValidationError,
} from './errors/api-error.ts';
export { HeadwaterError } from './errors/headwater-error.ts';
export { AbortedError, ConnectionError, TimeoutError } from './errors/transport-errors.ts';
export type * from './openapi/resources.ts';
export type * from './openapi/schema.ts';
export { version } from './openapi/version.ts';
