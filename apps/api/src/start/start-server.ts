import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { warmCatalogue, warmUp } from '@headwater/core/discovery';
import { createAuth } from '@headwater/core/identity';
import { fillSample, type SampleSignIn } from '@headwater/core/sample';
import { startWorker, works } from '@headwater/core/worker';
import { getRequestListener } from '@hono/node-server';
import { createApp } from '../app.ts';
import type { Env } from '../env.ts';
import { loadPagesBuild, type PagesBuild, pagesAssets } from './load-pages.ts';
import { openDeps } from './open-deps.ts';
import { servePages } from './serve-pages.ts';

export interface RunningServer {
  url: string;
  signIns: SampleSignIn[];
  close(): Promise<void>;
}

/** Pages from their sources instead of a build; scripts/dev brings it, with Vite in its hands. */
export interface DevelopmentPages {
  server: Server;
  load(): Promise<PagesBuild>;
  /** Answers what the browser asks of Vite and hands on everything else. */
  before(listener: RequestListener): RequestListener;
}

/** Everything one deployment runs: database, worker, API and pages on one port. */
export async function startServer(env: Env, development?: DevelopmentPages): Promise<RunningServer> {
  const [{ deps, secret, close }, build] = await Promise.all([
    openDeps(env),
    development ? null : loadPagesBuild(),
  ]);
  const load = development ? development.load : build && (async () => build);
  const auth = createAuth(deps, authSettings(env, secret));
  const signIns = env.sample ? await fillSample(deps) : [];
  const app = createApp({
    ...deps,
    singleSignOn: auth.singleSignOn,
    auth,
    pages: load
      ? servePages({
          load,
          origin: env.publicUrl,
          auth,
          sampleData: env.sample,
          signIns,
          mailsInOutbox: env.sample && !env.SMTP_URL,
          log: deps.log,
        })
      : null,
    assets: build ? pagesAssets() : null,
    behindProxy: env.BEHIND_PROXY,
    limits: {
      requestsPerMinute: env.REQUESTS_PER_MINUTE,
      anonymousRequestsPerMinute: env.ANONYMOUS_REQUESTS_PER_MINUTE,
      inquiriesPerHour: env.INQUIRIES_PER_HOUR,
    },
    isReady: () =>
      deps.database.pool.query('SELECT 1').then(
        () => true,
        () => false,
      ),
  });
  const listener = getRequestListener(app.fetch);
  const server = development?.server ?? createServer();
  server.on('request', development ? development.before(listener) : listener);
  await new Promise<void>((resolve, reject) =>
    server.once('error', reject).listen(env.PORT, env.HOST, resolve),
  );
  const worker = env.WORKER ? startWorker(deps, works) : null;
  void warmUp();
  void warmCatalogue(deps.database);
  return {
    url: env.PUBLIC_URL ?? `http://localhost:${(server.address() as AddressInfo).port}`,
    signIns,
    async close() {
      server.closeIdleConnections();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        setTimeout(() => server.closeAllConnections(), 3000).unref();
      });
      await worker?.stop();
      await close();
    },
  };
}

const authSettings = (env: Env, secret: string) => ({
  secret,
  secureCookies: env.publicUrl.startsWith('https:'),
  rateLimit: true,
  attemptsPerMinute: env.SIGN_INS_PER_MINUTE,
  requireSecondFactor: env.REQUIRE_SECOND_FACTOR,
  singleSignOn:
    env.OIDC_ISSUER && env.OIDC_CLIENT_ID && env.OIDC_CLIENT_SECRET
      ? {
          issuer: env.OIDC_ISSUER,
          clientId: env.OIDC_CLIENT_ID,
          clientSecret: env.OIDC_CLIENT_SECRET,
          name: env.OIDC_NAME,
        }
      : null,
});
