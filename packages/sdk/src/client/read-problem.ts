import {
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
} from '../errors/api-error.ts';
import { readRetryAfterMs } from './retry-delay.ts';

const classes: Record<number, typeof ApiError> = {
  400: ValidationError,
  401: AuthenticationError,
  403: PermissionError,
  404: NotFoundError,
  409: ConflictError,
  412: ConflictError,
  422: ValidationError,
  429: RateLimitError,
};

/** Makes the typed error of a response that is not a success, whatever its body is. */
export function readProblem(response: Response, text: string): ApiError {
  const { status, headers } = response;
  const body = parseObject(text);
  const problem: Problem = {
    status,
    code:
      asText(body.code) ??
      (status === 304 ? 'not_modified' : isRedirect(response) ? 'redirect_refused' : `http_${status}`),
    title: asText(body.title) ?? `HTTP ${status}${response.statusText ? ` ${response.statusText}` : ''}`,
    detail: asText(body.detail),
    errors: readFieldErrors(body.errors),
    requestId: headers.get('request-id') ?? asText(body.request_id),
    retryAfterMs: readRetryAfterMs(headers),
  };
  return new (classes[status] ?? (status > 499 ? ServerError : ApiError))(problem);
}

function isRedirect(response: Response): boolean {
  return response.type === 'opaqueredirect' || (response.status > 299 && response.status < 400);
}

function parseObject(text: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' && value ? value : undefined;
}

function readFieldErrors(value: unknown): FieldError[] {
  if (!Array.isArray(value)) return [];
  return value.map(Object).map((entry) => ({
    pointer: asText(entry.pointer) ?? '',
    code: asText(entry.code) ?? 'invalid',
    message: asText(entry.message) ?? asText(entry.detail) ?? '',
  }));
}
