import type { ServerBuild } from 'react-router';
import type { Visitor } from './visitor.ts';

export { localeOfRequest } from './locale-of-request.ts';
export type { Session, SessionOrganisation, Visitor } from './visitor.ts';

type PagesBuild = ServerBuild & {
  entry: {
    module: { respond?: (build: ServerBuild, request: Request, visitor: Visitor) => Promise<Response> };
  };
};

interface DevServer {
  ssrLoadModule: (url: string) => Promise<Record<string, unknown>>;
}

export interface PagesHandlerOptions<State> {
  /** `await import('<marketplace>/build/server/index.js')`; left out in development. */
  build?: unknown;
  /** Vite in middleware mode; serves the source as it is now. */
  viteDevServer?: DevServer;
  /** `state` is whatever the server passes along with a request, its own context for instance. */
  contextFor: (request: Request, state: State) => Promise<Visitor> | Visitor;
}

/**
 * Mounts the pages in a server that speaks Request and Response. Everything else lives in the build,
 * so that the server's copy of the router and the pages' copy are one.
 */
export function createPagesHandler<State = void>(
  options: PagesHandlerOptions<State>,
): (request: Request, state: State) => Promise<Response> {
  return async (request, state) => {
    const build = await currentBuild(options);
    const respond = build.entry.module.respond;
    if (!respond) throw new Error('This is not a build of the marketplace: its entry has no `respond`.');
    return respond(build, request, await options.contextFor(request, state));
  };
}

async function currentBuild({
  build,
  viteDevServer,
}: Pick<PagesHandlerOptions<never>, 'build' | 'viteDevServer'>): Promise<PagesBuild> {
  const current = viteDevServer
    ? await viteDevServer.ssrLoadModule('virtual:react-router/server-build')
    : build;
  if (!current) throw new Error('Pass `build`, or `viteDevServer` in development.');
  return current as PagesBuild;
}
