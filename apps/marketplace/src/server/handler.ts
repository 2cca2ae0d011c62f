import type { ServerBuild } from 'react-router';
import type { Visitor } from './visitor.ts';

type PagesBuild = ServerBuild & {
  entry: {
    module: { respond?: (build: ServerBuild, request: Request, visitor: Visitor) => Promise<Response> };
  };
};

interface DevServer {
  ssrLoadModule: (url: string) => Promise<Record<string, unknown>>;
}

export interface PagesHandlerOptions {
  /** `await import('<marketplace>/build/server/index.js')`; left out in development. */
  build?: unknown;
  /** Vite in middleware mode; serves the source as it is now. */
  viteDevServer?: DevServer;
  contextFor: (request: Request) => Promise<Visitor> | Visitor;
}

/**
 * Mounts the pages in a server that speaks Request and Response. Everything else lives in the build,
 * so that the server's copy of the router and the pages' copy are one.
 */
export function createPagesHandler(options: PagesHandlerOptions): (request: Request) => Promise<Response> {
  return async (request) => {
    const build = await currentBuild(options);
    const respond = build.entry.module.respond;
    if (!respond) throw new Error('This is not a build of the marketplace: its entry has no `respond`.');
    return respond(build, request, await options.contextFor(request));
  };
}

async function currentBuild({ build, viteDevServer }: PagesHandlerOptions): Promise<PagesBuild> {
  const current = viteDevServer
    ? await viteDevServer.ssrLoadModule('virtual:react-router/server-build')
    : build;
  if (!current) throw new Error('Pass `build`, or `viteDevServer` in development.');
  return current as PagesBuild;
}
