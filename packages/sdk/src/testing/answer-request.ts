import type { RouteFact } from './facts/shapes.ts';
import type { HandledRequest, Handlers } from './handler.ts';
import { keepAnswer } from './keep-answer.ts';
import { matchRoute } from './match-route.ts';
import { EmulatedProblem, toProblem } from './problem.ts';
import { readBody, readIdempotencyKey, readKey, readQuery, readRevision, readVia } from './read-request.ts';
import { eventHandlers } from './resources/events.ts';
import { leadMessageHandlers } from './resources/lead-messages.ts';
import { leadHandlers } from './resources/leads.ts';
import { listingHandlers } from './resources/listings.ts';
import { versionHandlers } from './resources/versions.ts';
import { webhookDeliveryHandlers } from './resources/webhook-deliveries.ts';
import { webhookEndpointHandlers } from './resources/webhook-endpoints.ts';
import { whoamiHandlers } from './resources/whoami.ts';
import type { Answer } from './rows.ts';
import { newId, type World } from './world.ts';

const handlers: Handlers = {
  ...whoamiHandlers,
  ...listingHandlers,
  ...versionHandlers,
  ...leadHandlers,
  ...leadMessageHandlers,
  ...eventHandlers,
  ...webhookEndpointHandlers,
  ...webhookDeliveryHandlers,
};

/** One request as the server would answer it. */
export async function answerRequest(world: World, request: Request): Promise<Response> {
  const requestId = newId(world, 'req');
  const locale = /^\s*zh/i.test(request.headers.get('accept-language') ?? '') ? 'zh-CN' : 'en';
  const headers = new Headers({ 'request-id': requestId, 'content-language': locale });
  try {
    return await handle(world, request, headers);
  } catch (error) {
    if (!(error instanceof EmulatedProblem)) throw error;
    const problem = toProblem(error, { locale, requestId, baseUrl: world.baseUrl });
    headers.set('content-type', 'application/problem+json');
    return new Response(JSON.stringify(problem), { status: problem.status, headers });
  }
}

async function handle(world: World, request: Request, headers: Headers): Promise<Response> {
  const url = new URL(request.url);
  const key = readKey(world, request.headers.get('authorization'));
  const idempotencyKey = readIdempotencyKey(request.headers.get('idempotency-key'));
  const { route, params } = matchRoute(request.method, url.pathname);
  const handler = handlers[route.operationId];
  if (!handler) return notEmulated(route, headers);
  const handled: HandledRequest = {
    params,
    query: readQuery(route, url.searchParams),
    body: await readBody(route, request),
    ifRevision: readRevision(route, request.headers),
    key,
    via: readVia(request.headers.get('user-agent') ?? ''),
  };
  if (route.scopes && !key) throw new EmulatedProblem('unauthenticated');
  if (route.scopes && !route.scopes.some((scope) => key?.scopes.includes(scope)))
    throw new EmulatedProblem('forbidden');
  const { query, body } = handled;
  const { answer, replayed } = await keepAnswer(
    world,
    { key: `${key?.id}\n${idempotencyKey}`, isWanted: idempotencyKey !== null && request.method !== 'GET' },
    {
      fingerprint: JSON.stringify([route.operationId, params, query, body]),
      run: () => handler(world, handled),
    },
  );
  if (replayed) headers.set('idempotent-replayed', 'true');
  return toResponse({ answer, route, headers, ifNoneMatch: request.headers.get('if-none-match') });
}

interface Outgoing {
  answer: Answer;
  route: RouteFact;
  headers: Headers;
  ifNoneMatch: string | null;
}

function toResponse({ answer, route, headers, ifNoneMatch }: Outgoing): Response {
  const status = answer.status ?? route.status;
  if (answer.revision !== undefined) {
    const etag = answer.variant ? `"r${answer.revision}.${answer.variant}"` : `"r${answer.revision}"`;
    headers.set('etag', etag);
    headers.set('cache-control', 'private, no-cache');
    if (route.method === 'GET' && ifNoneMatch?.split(',').some((part) => part.trim() === etag))
      return new Response(null, { status: 304, headers });
  }
  if (status === 204) return new Response(null, { status, headers });
  headers.set('content-type', 'application/json');
  return new Response(JSON.stringify(answer.body), { status, headers });
}

/** Said aloud, so that nobody takes a gap of the emulator for an answer of the server. */
function notEmulated({ operationId }: RouteFact, headers: Headers): Response {
  headers.set('content-type', 'application/problem+json');
  const title = `The emulator does not play ${operationId}`;
  const problem = {
    type: 'about:blank',
    title,
    status: 501,
    code: 'not_emulated',
    request_id: headers.get('request-id'),
  };
  return new Response(JSON.stringify(problem), { status: 501, headers });
}
