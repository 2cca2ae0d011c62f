import { createMiddleware } from 'hono/factory';
import type { HttpState } from './state.ts';

/** Set on every answer. Scripts run only with this request's nonce; nothing may frame us. */
export const securityHeaders = createMiddleware<HttpState>(async (c, next) => {
  await next();
  const nonce = c.get('nonce');
  c.header('X-Content-Type-Options', 'nosniff');
  c.header('Referrer-Policy', 'strict-origin-when-cross-origin');
  c.header('Cross-Origin-Opener-Policy', 'same-origin');
  c.header('Permissions-Policy', 'camera=(), microphone=(), geolocation=()');
  if (
    c.res.headers.get('content-type')?.startsWith('text/html') &&
    !c.res.headers.has('content-security-policy')
  ) {
    c.header(
      'Content-Security-Policy',
      `default-src 'self'; script-src 'self' 'nonce-${nonce}'; style-src 'self' 'unsafe-inline'; img-src 'self' data: https:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'`,
    );
  }
});
