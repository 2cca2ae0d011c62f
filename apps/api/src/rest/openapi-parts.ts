import { errorTable } from '@headwater/domain';
import { z } from '@hono/zod-openapi';
import type { Route } from './route.ts';

export const problemSchema = z
  .object({
    type: z.string().describe('Address of the page that explains this code'),
    title: z.string(),
    status: z.number().int(),
    code: z.string().describe(`Stable machine code, an open enum: ${Object.keys(errorTable).join(', ')}`),
    detail: z.string().optional(),
    request_id: z.string(),
    errors: z
      .array(
        z.object({
          pointer: z.string().describe('JSON Pointer (RFC 6901) into the request'),
          code: z.string(),
          message: z.string(),
        }),
      )
      .optional(),
  })
  .openapi('Problem');

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problemSchema } },
});

/** The failures that this route can really answer with. */
export function problemResponses(route: Route) {
  const writes = route.method !== 'get';
  return {
    400: problem('The request is not valid'),
    // Public routes too: a key that is wrong is told so, and not taken for nobody.
    401: problem('No valid API key'),
    ...(route.useCase.meta.permission === 'public' ? {} : { 403: problem('The key lacks a scope') }),
    ...(route.params ? { 404: problem('Not found, or not yours to know of') } : {}),
    ...(writes
      ? { 409: problem('Conflicts with the present state'), 422: problem('Understood, but not acceptable') }
      : {}),
    ...(route.ifMatch ? { 412: problem('Changed since you read it') } : {}),
    ...(route.ifMatch === 'required' ? { 428: problem('If-Match is missing') } : {}),
    429: problem('Too many requests; see Retry-After'),
  };
}

export function headersFor(route: Route) {
  const optional = (description: string) => z.string().optional().openapi({ description });
  return z.object({
    'Accept-Language': optional('Language of texts in the answer: zh-CN or en'),
    ...(route.method === 'post' || route.method === 'patch' || route.method === 'put'
      ? {
          'Idempotency-Key': optional(
            'Repeating a request with the same key within 72 h gives the first answer',
          ),
        }
      : {}),
    ...(route.stream
      ? { 'Last-Event-ID': optional('The last event that you have seen; wins over `after`') }
      : {}),
    ...(route.ifMatch ? { 'If-Match': optional('The ETag that you read') } : {}),
    ...(route.revision && route.method === 'get'
      ? { 'If-None-Match': optional('Answers 304 when nothing changed') }
      : {}),
  });
}
