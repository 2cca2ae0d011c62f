import { publicRevision } from '@headwater/core/discovery';
import { AppError } from '@headwater/domain';
import { largestUploadBytes } from '@headwater/domain/files';
import { trpcServer } from '@hono/trpc-server';
import { Hono } from 'hono';
import { csrf } from 'hono/csrf';
import type { AppDeps } from './app-deps.ts';
import { atMost } from './http/at-most.ts';
import { auditExport } from './http/audit-export.ts';
import { compressed } from './http/compressed.ts';
import { documentation } from './http/documentation.ts';
import { files } from './http/files.ts';
import { leadExport } from './http/lead-export.ts';
import { onError } from './http/on-error.ts';
import { pageCache } from './http/page-cache.ts';
import { rateLimit } from './http/rate-limit.ts';
import { requestContext } from './http/request-context.ts';
import { securityHeaders } from './http/security-headers.ts';
import { shareCards } from './http/share-cards.ts';
import type { HttpState } from './http/state.ts';
import { mountRest } from './rest/mount-rest.ts';
import { onTrpcError } from './trpc/on-trpc-error.ts';
import { appRouter } from './trpc/router.ts';

const jsonLimitBytes = 512 * 1024;
const signInLimitBytes = 16 * 1024;
/** A manifest of 256 KB grows in a form's encoding. */
const formLimitBytes = 2 * 1024 * 1024;

const takesUpload = (path: string) => path === '/v1/files';

/** The whole HTTP surface from its dependencies; tests call `app.request()` on it. */
export function createApp(deps: AppDeps): Hono<HttpState> {
  const app = new Hono<HttpState>();
  app.onError(onError(deps));
  app.get('/healthz', async (c) =>
    (await deps.isReady()) ? c.json({ status: 'ok' }) : c.json({ status: 'starting' }, 503),
  );
  // Before anybody asks who is calling: a static file is the same for all.
  if (deps.assets) app.on('GET', ['/assets/*', '/favicon.svg'], deps.assets);
  app.use(compressed);
  if (deps.pages) app.use(pageCache({ clock: deps.clock, revision: () => publicRevision(deps.database) }));
  app.use(securityHeaders, requestContext(deps));
  app.use('/v1/*', rateLimit(deps));
  app.use('/v1/*', (c, next) => (takesUpload(c.req.path) ? next() : atMost(jsonLimitBytes)(c, next)));
  app.use('/v1/files', atMost(largestUploadBytes));
  app.route('/', mountRest(deps.publicUrl).app);
  app.route('/', files(deps));
  app.route('/', auditExport);
  app.route('/', leadExport);
  app.route('/', documentation(deps.publicUrl));
  app.route('/', shareCards());
  app.use('/api/auth/*', atMost(signInLimitBytes));
  app.on(['GET', 'POST'], '/api/auth/*', (c) => deps.auth.handle(c.req.raw, c.get('clientAddress')));
  app.use(
    '/trpc/*',
    csrf({ origin: deps.publicUrl }),
    trpcServer({
      router: appRouter,
      createContext: (_, c) => ({ ...c.get('useCaseContext') }),
      onError: onTrpcError(deps),
    }),
  );
  app.all('/v1/*', () => {
    throw new AppError('not_found');
  });
  app.use('*', atMost(formLimitBytes));
  app.all('*', (c) => {
    if (!deps.pages) throw new AppError('not_found');
    return deps.pages(c.req.raw, {
      context: { ...c.get('useCaseContext'), via: 'web' },
      nonce: c.get('nonce'),
      clientAddress: c.get('clientAddress'),
    });
  });
  return app;
}
