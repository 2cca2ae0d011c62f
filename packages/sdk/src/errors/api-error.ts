import { HeadwaterError } from './headwater-error.ts';

/** One finding of a refused request; `pointer` is an RFC 6901 JSON Pointer into the body sent. */
export interface FieldError {
  readonly pointer: string;
  readonly code: string;
  readonly message: string;
}

/** What an {@link ApiError} is made of; the members of an RFC 9457 problem document. */
export interface Problem {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail?: string | undefined;
  readonly errors?: readonly FieldError[] | undefined;
  readonly requestId?: string | undefined;
  readonly retryAfterMs?: number | undefined;
}

/** The server answered, and the answer is not a success. Built from RFC 9457 `application/problem+json`. */
export class ApiError extends HeadwaterError {
  override name = 'ApiError';
  /** HTTP status. */
  readonly status: number;
  /** Short text that is the same for every error of this `code`, in the language asked for. */
  readonly title: string;
  /** What went wrong this time. */
  readonly detail: string | undefined;
  /** The members at fault; empty when the error is not about the body. */
  readonly errors: readonly FieldError[];
  /** From `Retry-After`, in milliseconds from the response. */
  readonly retryAfterMs: number | undefined;

  constructor(problem: Problem) {
    super(problem.detail ? `${problem.title}: ${problem.detail}` : problem.title, problem);
    this.status = problem.status;
    this.title = problem.title;
    this.detail = problem.detail;
    this.errors = problem.errors ?? [];
    this.retryAfterMs = problem.retryAfterMs;
  }
}

/** 400 or 422: the request is malformed or breaks a rule; see {@link ApiError.errors}. */
export class ValidationError extends ApiError {
  override name = 'ValidationError';
}

/** 401: no key, an unknown or an expired one. */
export class AuthenticationError extends ApiError {
  override name = 'AuthenticationError';
}

/** 403: the key is good and may not do this. */
export class PermissionError extends ApiError {
  override name = 'PermissionError';
}

/** 404: it does not exist, or this key may not know that it does. */
export class NotFoundError extends ApiError {
  override name = 'NotFoundError';
}

/** 409 or 412: the state changed under the caller, or `ifMatch` is stale. Read again, then decide. */
export class ConflictError extends ApiError {
  override name = 'ConflictError';
}

/** 429 after the retries were used up; wait {@link ApiError.retryAfterMs}. */
export class RateLimitError extends ApiError {
  override name = 'RateLimitError';
}

/** 5xx after the retries were used up. */
export class ServerError extends ApiError {
  override name = 'ServerError';
}
