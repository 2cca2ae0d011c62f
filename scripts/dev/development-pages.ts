import { createServer } from 'node:http';
import { join } from 'node:path';
import { createServer as createVite } from 'vite';
import type { PagesBuild } from '../../apps/api/src/start/load-pages.ts';
import type { DevelopmentPages } from '../../apps/api/src/start/start-server.ts';

const root = join(import.meta.dirname, '../../apps/marketplace');

/** Vite inside our own server: one port for pages, API and hot reload, as in production. */
export async function createDevelopmentPages(): Promise<DevelopmentPages & { close(): Promise<void> }> {
  process.env.NODE_ENV ??= 'development';
  const server = createServer();
  const vite = await createVite({
    root,
    configFile: join(root, 'vite.config.ts'),
    // Imported as it is: the bundled copy that Vite makes otherwise would count as a change and restart us.
    configLoader: 'native',
    server: { middlewareMode: true, hmr: { server } },
    appType: 'custom',
  });
  return {
    server,
    load: async () => (await vite.ssrLoadModule('virtual:react-router/server-build')) as PagesBuild,
    before: (listener) => (request, response) =>
      vite.middlewares(request, response, () => listener(request, response)),
    close: () => vite.close(),
  };
}
