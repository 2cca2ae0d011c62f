import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { renderToPipeableStream } from 'react-dom/server';
import {
  type EntryContext,
  type HandleErrorFunction,
  type RouterContextProvider,
  ServerRouter,
} from 'react-router';
import { contentSecurityPolicy } from './server/content-security-policy.ts';
import { page } from './server/context.ts';
import { isShared, sharedCacheControl, sharePage } from './server/share-page.ts';

export { respond } from './server/respond.ts';

const renderTimeoutMs = 5_000;

/** Sends complete HTML: loaders are awaited, so there is nothing to stream later, and a whole page can be cached. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  entry: EntryContext,
  context: RouterContextProvider,
): Promise<Response> {
  headers.set('content-type', 'text/html; charset=utf-8');
  if (request.method === 'HEAD') return new Response(null, { status, headers });
  const visitor = page(context);
  const { nonce } = visitor;
  const html = await render(<ServerRouter context={entry} url={request.url} nonce={nonce} />, nonce);
  if (!isShared(entry, { request, status, session: visitor.session }))
    return new Response(html, { status, headers });
  const shared = sharePage(html, visitor);
  headers.set('cache-control', sharedCacheControl);
  headers.set('etag', shared.etag);
  headers.set('content-security-policy', contentSecurityPolicy(shared.scripts));
  return new Response(shared.html, { status, headers });
}

function render(element: React.ReactElement, nonce: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(element, {
      nonce,
      onAllReady() {
        clearTimeout(timer);
        const body = new PassThrough();
        text(body).then(resolve, reject);
        pipe(body);
      },
      onShellError: reject,
    });
    const timer = setTimeout(() => abort(new Error('Rendering took too long.')), renderTimeoutMs);
  });
}

export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted) return;
  page(context as RouterContextProvider).reportError(error);
};
