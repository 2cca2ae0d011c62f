import {
  createRequestHandler,
  type RequestHandler,
  RouterContextProvider,
  type ServerBuild,
} from 'react-router';
import { localeCookie } from '../lib/locale/negotiate-locale.ts';
import { localeOfPath } from '../lib/locale/path.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { pageContext } from './context.ts';
import { preferenceCookie } from './cookies.ts';
import { guardApi } from './guard-api.ts';
import { localeOfRequest } from './locale-of-request.ts';
import { inLocale } from './locale-scope.ts';
import type { Visitor } from './visitor.ts';
import { pathOf, wayBack } from './way-back.ts';

const handlers = new WeakMap<ServerBuild, RequestHandler>();

function handlerFor(build: ServerBuild): RequestHandler {
  const found = handlers.get(build);
  if (found) return found;
  const handler = createRequestHandler(build, import.meta.env.PROD ? 'production' : 'development');
  handlers.set(build, handler);
  return handler;
}

/** One request for a page or its data, in its own language and with its own visitor. */
export async function respond(build: ServerBuild, request: Request, visitor: Visitor): Promise<Response> {
  const locale = localeOfRequest(request);
  return inLocale(locale, async () => {
    const context = new RouterContextProvider();
    const isForm = request.method !== 'GET' && request.method !== 'HEAD';
    const api = guardApi(visitor, { locale, returnPath: wayBack(request), isForm });
    const isData = new URL(request.url).pathname.endsWith('.data');
    context.set(pageContext, { ...visitor, api, locale, isData });
    const response = await handlerFor(build)(request, context);
    return withHeaders(response, {
      visitor,
      switchedTo: switched(request, locale) ? locale : null,
      framed: new URL(request.url).pathname.endsWith('/workspace/frame'),
    });
  });
}

/** Coming from the other language of our own pages means the reader chose; only then is it remembered. */
function switched(request: Request, locale: string): boolean {
  const before = localeOfPath(pathOf(request.headers.get('referer')) ?? '');
  // The editor's preview frame shows the other language without the reader having left their own.
  if (request.headers.get('sec-fetch-dest') === 'iframe') return false;
  return request.headers.get('sec-fetch-site') === 'same-origin' && before !== null && before !== locale;
}

interface HeaderFacts {
  visitor: Visitor;
  switchedTo: string | null;
  /** Our own pages may show it inside themselves. */
  framed: boolean;
}

function withHeaders(response: Response, { visitor, switchedTo, framed }: HeaderFacts): Response {
  const { headers } = response;
  if (switchedTo) headers.append('set-cookie', preferenceCookie(localeCookie, switchedTo));
  if (headers.get('content-type')?.startsWith('text/html')) {
    if (import.meta.env.PROD && !headers.has('content-security-policy'))
      headers.set('content-security-policy', contentSecurityPolicy([`'nonce-${visitor.nonce}'`], { framed }));
    if (!headers.has('cache-control')) headers.set('cache-control', 'private, no-cache');
    headers.append('vary', 'Cookie');
  }
  return response;
}
