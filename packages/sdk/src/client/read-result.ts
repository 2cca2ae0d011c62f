import { ApiError } from '../errors/api-error.ts';
import type { ApiResult } from './call.ts';
import { readProblem } from './read-problem.ts';

/** Reads the whole body and gives the result, or the error that the response stands for. */
export async function readResult(
  response: Response,
  context: { accept: string | undefined; secret: string | undefined },
): Promise<ApiResult<unknown> | ApiError> {
  const { status, headers } = response;
  const requestId = headers.get('request-id') ?? undefined;
  const result = (data: unknown) => ({
    data,
    status,
    headers,
    requestId,
    etag: headers.get('etag') ?? undefined,
  });
  if (response.ok && context.accept && !context.accept.startsWith('text/'))
    return result(await response.arrayBuffer());
  const text = await response.text();
  // A server or proxy may quote the request; the key must not come back through an error's text.
  if (!response.ok)
    return readProblem(response, context.secret ? text.replaceAll(context.secret, '[redacted]') : text);
  if (context.accept) return result(text);
  if (!text) return result(undefined);
  try {
    return result(JSON.parse(text));
  } catch {
    const detail = `expected JSON, got ${headers.get('content-type') ?? 'no content type'}`;
    return new ApiError({
      status,
      code: 'invalid_response',
      title: 'The answer cannot be read',
      detail,
      requestId,
    });
  }
}
