import { hash } from 'node:crypto';
import type { EntryContext } from 'react-router';
import { contentSecurityPolicy } from './content-security-policy.ts';
import type { PageContext } from './context.ts';

/** What every shared cache may keep, ours and a network's in front: half a minute, and asked again by browsers each time. */
const sharedSeconds = 30;

export const handlesOf = ({ staticHandlerContext, routeModules }: EntryContext): unknown[] =>
  staticHandlerContext.matches.map(({ route }) => routeModules[route.id]?.handle);

/**
 * A route says `handle = { shared: true }`, beside what it says of scripts, when its page is the same for everybody who is
 * not signed in and whom the address does not name. Only then is the answer marked for shared caches.
 */
export function isShared(
  handles: unknown[],
  { request, status, session }: { request: Request; status: number; session: PageContext['session'] },
): boolean {
  if (!import.meta.env.PROD || request.method !== 'GET' || status !== 200 || session) return false;
  return (handles.at(-1) as { shared?: boolean } | undefined)?.shared === true;
}

/** A page that many get cannot carry one request's nonce, so no inline script runs in it at all. */
export function sharePage(body: Uint8Array, headers: Headers): void {
  headers.set('cache-control', `public, max-age=0, s-maxage=${sharedSeconds}, must-revalidate`);
  headers.set('etag', `W/"${hash('sha1', body, 'base64url')}"`);
  headers.set('content-security-policy', contentSecurityPolicy([]));
}
