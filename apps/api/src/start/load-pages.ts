import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import type { MiddlewareHandler } from 'hono';

/** The api knows the place of the marketplace's build, not its code: neither package depends on the other at run time. */
const marketplace = join(import.meta.dirname, '../../../marketplace/build');
const entry = join(marketplace, 'server/index.js');

export interface PagesBuild {
  entry: { module: { respond(build: unknown, request: Request, visitor: object): Promise<Response> } };
}

/** Null when nothing was built yet; the API works without pages. */
export const loadPagesBuild = async (): Promise<PagesBuild | null> =>
  existsSync(entry) ? ((await import(pathToFileURL(entry).href)) as PagesBuild) : null;

/** The browser's files; hashed names may be kept for ever. */
export const pagesAssets = (): MiddlewareHandler =>
  serveStatic({
    root: join(marketplace, 'client'),
    // The build lays .br and .gz files beside what compresses.
    precompressed: true,
    onFound: (path, c) => {
      c.header(
        'Cache-Control',
        path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
      );
    },
  });
