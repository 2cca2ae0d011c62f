import { createHash } from 'node:crypto';
import type { EntryContext } from 'react-router';
import type { PageContext } from './context.ts';

/** What every shared cache may keep, ours and a network's in front: half a minute, and asked again by browsers each time. */
const sharedSeconds = 30;

/**
 * A route says `handle = { shared: true }` when its page is the same for everybody who is not signed in and whom the
 * address does not name. Only then is the answer marked for shared caches.
 */
export function isShared(
  entry: EntryContext,
  { request, status, session }: { request: Request; status: number; session: PageContext['session'] },
): boolean {
  if (!import.meta.env.PROD || request.method !== 'GET' || status !== 200 || session) return false;
  const leaf = entry.staticHandlerContext.matches.at(-1)?.route.id ?? '';
  const handle = entry.routeModules[leaf]?.handle as { shared?: boolean } | undefined;
  return handle?.shared === true;
}

/**
 * A page that many get cannot carry one request's nonce: scripts that do are allowed by their digest instead. Whatever
 * else might have got into the page has neither nonce nor digest and stays forbidden.
 */
export function sharePage(html: string, { nonce, requestId }: Pick<PageContext, 'nonce' | 'requestId'>) {
  const hashes = new Set<string>();
  for (const [tag, attributes = '', code = ''] of html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)) {
    if (tag.includes(`nonce="${nonce}"`) && !/\ssrc=/.test(attributes))
      hashes.add(`'sha256-${createHash('sha256').update(code).digest('base64')}'`);
  }
  const shared = html.replaceAll(` nonce="${nonce}"`, '');
  const digest = createHash('sha256')
    .update(shared.replaceAll(requestId, ''))
    .digest('base64url')
    .slice(0, 22);
  return { html: shared, scripts: [...hashes], etag: `W/"${digest}"` };
}

export const sharedCacheControl = `public, max-age=0, s-maxage=${sharedSeconds}, must-revalidate`;
