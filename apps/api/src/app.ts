import { AppError } from '@headwater/domain';
import { trpcServer } from '@hono/trpc-server';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { csrf } from 'hono/csrf';
import type { AppDeps } from './app-deps.ts';
import { onError } from './http/on-error.ts';
import { rateLimit } from './http/rate-limit.ts';
import { requestContext } from './http/request-context.ts';
import { securityHeaders } from './http/security-headers.ts';
import type { HttpState } from './http/state.ts';
import { mountRest } from './rest/mount-rest.ts';
import { appRouter } from './trpc/router.ts';

const jsonLimitBytes = 512 * 1024;

/** The whole HTTP surface from its dependencies; tests call `app.request()` on it. */
export function createApp(deps: AppDeps): Hono<HttpState> {
  const app = new Hono<HttpState>();
  app.onError(onError(deps));
  app.get('/healthz', async (c) =>
    (await deps.isReady()) ? c.json({ status: 'ok' }) : c.json({ status: 'starting' }, 503),
  );
  app.use(securityHeaders, requestContext(deps));
  app.use('/v1/*', rateLimit(deps));
  app.use(
    '/v1/*',
    bodyLimit({
      maxSize: jsonLimitBytes,
      onError: () => {
        throw new AppError('payload_too_large');
      },
    }),
  );
  app.route('/', mountRest(deps.publicUrl).app);
  app.on(['GET', 'POST'], '/api/auth/*', (c) => deps.auth.handle(c.req.raw, c.get('clientAddress')));
  app.use(
    '/trpc/*',
    csrf({ origin: deps.publicUrl }),
    trpcServer({ router: appRouter, createContext: (_, c) => ({ ...c.get('useCaseContext') }) }),
  );
  app.all('/v1/*', () => {
    throw new AppError('not_found');
  });
  app.all('*', (c) => {
    if (!deps.pages) throw new AppError('not_found');
    return deps.pages(c.req.raw, {
      context: { ...c.get('useCaseContext'), via: 'web' },
      nonce: c.get('nonce'),
    });
  });
  return app;
}
