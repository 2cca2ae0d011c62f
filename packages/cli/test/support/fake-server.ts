import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

/** What a route answers; a function sees the body that was sent. */
export interface Answer {
  status?: number;
  etag?: string;
  body?: unknown;
  /** Server-sent events instead of a body, and then the end of the connection. */
  stream?: string;
}
type Route = Answer | ((body: unknown, attempt: number) => Answer);

export interface SeenRequest {
  route: string;
  headers: Record<string, string | string[] | undefined>;
  body: unknown;
}

/**
 * A server on loopback with the conventions of /v1 (key, problem+json, Request-Id, ETag, 304, 412), for the words and
 * exit codes of commands only; what the real one does is proved by the journey test.
 */
export async function startFakeServer(routes: Record<string, Route>) {
  const seen: SeenRequest[] = [];
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const route = `${request.method} ${decodeURIComponent(url.pathname)}${url.search}`;
    const sent = await buffer(request);
    const isJson = request.headers['content-type']?.includes('json');
    const body: unknown = isJson ? JSON.parse(sent.toString()) : sent.length > 0 ? sent : undefined;
    const attempt = seen.filter((entry) => entry.route === route).length + 1;
    seen.push({ route, headers: request.headers, body });
    // Whether it is alive, the server says to anybody.
    const isHealth = url.pathname === '/healthz';
    const answer = isHealth ? {} : judge(request.headers, find(routes, route, { body, attempt }));
    if (answer.stream !== undefined) {
      response.writeHead(200, { 'content-type': 'text/event-stream' }).end(answer.stream);
      return;
    }
    const problem = (answer.status ?? 200) >= 400;
    response.writeHead(answer.status ?? 200, {
      'content-type': problem ? 'application/problem+json' : 'application/json',
      'request-id': 'req_01test',
      ...(answer.etag ? { etag: answer.etag } : {}),
    });
    response.end(answer.body === undefined ? undefined : JSON.stringify(answer.body));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
}

function find(
  routes: Record<string, Route>,
  route: string,
  sent: { body: unknown; attempt: number },
): Answer {
  const found = routes[route] ?? routes[route.replace(/\?.*$/, '')];
  if (typeof found === 'function') return found(sent.body, sent.attempt);
  return found ?? problem(404, 'not_found', 'Not found');
}

function judge(headers: Record<string, unknown>, answer: Answer): Answer {
  if (!headers.authorization) return problem(401, 'unauthenticated', 'Sign in or send a valid API key');
  if (answer.etag && headers['if-none-match'] === answer.etag) return { status: 304, etag: answer.etag };
  return answer;
}

export const problem = (status: number, code: string, title: string, more: object = {}): Answer => ({
  status,
  body: {
    type: `https://example.com/errors/${code}`,
    title,
    status,
    code,
    request_id: 'req_01test',
    ...more,
  },
});
