import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { renderToPipeableStream, renderToStaticMarkup } from 'react-dom/server';
import {
  type EntryContext,
  type HandleErrorFunction,
  type RouterContextProvider,
  ServerRouter,
} from 'react-router';
import { javascriptOf } from './lib/javascript-of.ts';
import { page } from './server/context.ts';
import { Keeping } from './server/keeping.ts';
import { handlesOf, isShared, sharePage } from './server/share-page.ts';
import { KeepContext } from './ui/kept.tsx';

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
  const { nonce, session } = page(context);
  const handles = handlesOf(entry);
  if (javascriptOf(handles) === true) {
    const html = await render(<ServerRouter context={entry} url={request.url} nonce={nonce} />, nonce);
    return new Response(html, { status, headers });
  }
  // Nothing in it waits and no script of it is inline, so the quickest way will do.
  const keeping = new Keeping();
  const html = renderToStaticMarkup(
    <KeepContext value={keeping.keep}>
      <ServerRouter context={onlyMatched(entry)} url={request.url} />
    </KeepContext>,
  );
  // The renderer for fragments leaves it out; without it browsers fall back to the rules of the nineties.
  const body = keeping.fill(`<!DOCTYPE html>${html}`);
  if (isShared(handles, { request, status, session })) sharePage(body, headers);
  return new Response(body, { status, headers });
}

/** Without scripts nobody asks for the other hundred and fifty routes, nor for the data a second time. */
function onlyMatched(entry: EntryContext): EntryContext {
  const ids = entry.staticHandlerContext.matches.map(({ route }) => route.id);
  const routes = Object.fromEntries(ids.map((id) => [id, entry.manifest.routes[id]]));
  return { ...entry, manifest: { ...entry.manifest, routes }, serverHandoffStream: undefined };
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
