import { AppError, errorTable } from '@headwater/domain';
import type { ErrorHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { AppDeps } from '../app-deps.ts';
import { toProblem } from './problem.ts';
import type { HttpState } from './state.ts';

/** The one place where an error becomes an answer. Unknown errors are logged once, with the request id, and masked. */
export const onError =
  (deps: AppDeps): ErrorHandler<HttpState> =>
  (thrown, c) => {
    const error = thrown instanceof HTTPException ? fromHttpException(thrown) : thrown;
    const context = c.get('useCaseContext');
    const requestId = context?.requestId ?? 'req_unknown';
    if (!(error instanceof AppError) || errorTable[error.code].status >= 500) {
      deps.log.error({ err: error, requestId, path: c.req.path }, 'request failed');
    }
    const problem = toProblem(error, {
      locale: context?.locale ?? 'en',
      requestId,
      publicUrl: deps.publicUrl,
    });
    if (problem.code === 'request_in_flight') c.header('Retry-After', '1');
    c.header('Content-Type', 'application/problem+json');
    c.header('Content-Language', context?.locale ?? 'en');
    return c.body(JSON.stringify(problem), problem.status);
  };

function fromHttpException(thrown: HTTPException): unknown {
  if (thrown.status === 413) return new AppError('payload_too_large');
  if (thrown.status === 415) return new AppError('unsupported_media_type');
  if (thrown.status === 400)
    return new AppError('invalid_input', {
      cause: thrown,
      detail: { en: 'The body is not valid JSON.', 'zh-CN': '请求体不是有效的 JSON。' },
    });
  if (thrown.status === 403) return new AppError('forbidden', { cause: thrown });
  if (thrown.status === 404) return new AppError('not_found');
  return thrown;
}
