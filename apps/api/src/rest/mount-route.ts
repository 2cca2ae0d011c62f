import { AppError } from '@headwater/domain';
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context as HonoContext } from 'hono';
import { etagOf, expectedRevision, isNotModified } from '../http/etag.ts';
import type { HttpState } from '../http/state.ts';
import { answerStream } from './event-stream.ts';
import { headersFor, problemResponses } from './openapi-parts.ts';
import { parsePart, parseQuery, readBody } from './parse-request.ts';
import type { Route } from './route.ts';

const empty = z.object({});
const uploadBody = {
  required: true,
  content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
};

/** Adds the route to the OpenAPI document and to the router; every REST answer is made here. */
export function mountRoute(app: OpenAPIHono<HttpState>, route: Route): void {
  const output = route.useCase.meta.output;
  const definition = createRoute({
    method: route.method,
    path: `/v1${route.path}`,
    operationId: route.operationId,
    summary: route.summary,
    description: route.description,
    tags: [route.tag],
    security: route.useCase.meta.permission === 'public' ? [] : [{ apiKey: [] }],
    request: {
      ...(route.params ? { params: route.params } : {}),
      ...(route.query ? { query: route.query } : {}),
      headers: headersFor(route),
      ...(route.body
        ? { body: { required: true, content: { 'application/json': { schema: route.body } } } }
        : {}),
      ...(route.upload ? { body: uploadBody } : {}),
    },
    responses: {
      [route.status]:
        route.status === 204 ? { description: 'Done' } : { description: 'Done', content: contentOf(route) },
      ...(route.statusOf
        ? {
            200: {
              description: 'Nothing had to change',
              content: { 'application/json': { schema: output } },
            },
          }
        : {}),
      ...problemResponses(route),
    },
  });
  app.openAPIRegistry.registerPath(definition);
  app.on(route.method.toUpperCase(), definition.getRoutingPath(), (c) => handle(c, route));
}

const contentOf = ({ stream, useCase }: Route) =>
  stream
    ? { 'text/event-stream': { schema: stream.item } }
    : { 'application/json': { schema: useCase.meta.output } };

async function handle(c: HonoContext<HttpState>, route: Route): Promise<Response> {
  const args = {
    params: parsePart(route.params ?? empty, c.req.param()),
    query: parseQuery(route.query ?? empty, new URL(c.req.url).searchParams),
    body: route.body ? parsePart(route.body, await readBody(c)) : undefined,
    bytes: route.upload ? new Uint8Array(await c.req.arrayBuffer()) : new Uint8Array(),
  };
  const ifRevision = expectedRevision(
    {
      ifMatch: c.req.header('if-match'),
      ifNoneMatch: c.req.method === 'GET' ? undefined : c.req.header('if-none-match'),
    },
    route.ifMatch === 'required',
  );
  const context = {
    ...c.get('useCaseContext'),
    ifRevision,
    replayed: () => c.header('Idempotent-Replayed', 'true'),
  };
  const input = route.input(args as never);
  if (route.stream) return answerStream(c, { stream: route.stream, input });
  const output = await route.useCase(context, input);
  return answer(c, route, output);
}

function answer(c: HonoContext<HttpState>, route: Route, output: unknown): Response {
  if (route.revision) {
    const etag = etagOf(route.revision(output as never), route.variant?.(output as never));
    c.header('ETag', etag);
    c.header('Cache-Control', 'private, no-cache');
    if (c.req.method === 'GET' && isNotModified(c.req.header('if-none-match'), etag))
      return c.body(null, 304);
  }
  if (route.status === 204) return c.body(null, 204);
  if (output === undefined) throw new AppError('internal');
  return c.json(output as object, route.statusOf?.(output as never) ?? route.status);
}
