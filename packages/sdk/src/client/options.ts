import type { HeadwaterError } from '../errors/headwater-error.ts';

/** What a hook sees of a request. The `Authorization` header is added after the hooks and never shown. */
export interface RequestContext {
  readonly method: string;
  readonly url: string;
  /** Headers about to be sent; a hook may add to them, a trace context for example. */
  readonly headers: Headers;
  /** 1 for the first attempt. */
  readonly attempt: number;
}

/** What {@link Hooks.onResponse} sees: also for responses that will be retried or thrown. */
export interface ResponseContext {
  readonly method: string;
  readonly url: string;
  readonly attempt: number;
  readonly status: number;
  readonly headers: Headers;
  readonly requestId: string | undefined;
  /** From sending to the response headers. */
  readonly durationMs: number;
}

/** What {@link Hooks.onRetry} sees, before the wait. */
export interface RetryContext {
  readonly method: string;
  readonly url: string;
  /** The attempt that failed. */
  readonly attempt: number;
  readonly delayMs: number;
  readonly error: HeadwaterError;
}

/** Observers for logs, metrics and traces. What a hook throws ends the call and reaches its caller as it is. */
export interface Hooks {
  onRequest?(context: RequestContext): void | Promise<void>;
  onResponse?(context: ResponseContext): void | Promise<void>;
  onRetry?(context: RetryContext): void | Promise<void>;
}

/** Options of {@link createClient}. */
export interface ClientOptions {
  /** Origin of the installation, with a path prefix if it has one: `https://partners.example.com`. */
  readonly baseUrl: string;
  /** API key or access token, or a function that is asked before every attempt. Left out for public reads. */
  readonly apiKey?: string | (() => string | undefined | Promise<string | undefined>) | undefined;
  /** Another `fetch`, for proxies and tests. Default: the global one. */
  readonly fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
  /** Limit of one attempt, from sending to the last byte of the body. Default 30 000. */
  readonly timeoutMs?: number | undefined;
  /** Limit of the whole call: attempts and the waits between them. Default 120 000. */
  readonly deadlineMs?: number | undefined;
  /** Attempts after the first. Default 2. */
  readonly retries?: number | undefined;
  /** `Accept-Language` of every call; messages of errors come in it. */
  readonly locale?: string | undefined;
  /** Put before the SDK's own name: `acme-sync/1.4`. */
  readonly userAgent?: string | undefined;
  readonly hooks?: Hooks | undefined;
}

/** Options of a single call. */
export interface RequestOptions {
  /** Cancels the call, also in the wait before a retry. */
  readonly signal?: AbortSignal | undefined;
  readonly timeoutMs?: number | undefined;
  readonly deadlineMs?: number | undefined;
  readonly retries?: number | undefined;
  readonly locale?: string | undefined;
  /**
   * `Idempotency-Key` of a POST, PATCH or PUT. By default a random one, the same over all attempts of a call.
   * `false` sends none; a POST or PATCH is then never retried, because a repeat could write twice.
   */
  readonly idempotencyKey?: string | false | undefined;
  /** Write only if the resource still has this ETag; else {@link ConflictError}. */
  readonly ifMatch?: string | undefined;
  /** Read only if the ETag changed; unchanged rejects with an {@link ApiError} of status 304, code `not_modified`. */
  readonly ifNoneMatch?: string | undefined;
  /** Further headers. They cannot replace `Authorization`. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}
