import { readFile, uploadFile } from '@headwater/core/files';
import { AppError } from '@headwater/domain';
import { filePurpose, largestUploadBytes } from '@headwater/domain/files';
import { type Context, Hono } from 'hono';
import { csrf } from 'hono/csrf';
import type { AppDeps } from '../app-deps.ts';
import { atMost } from './at-most.ts';
import type { HttpState } from './state.ts';

/** `GET /files/{id}` for pages and keys, `POST /files?purpose=…&fileName=…` for signed-in browsers. */
export function files(deps: AppDeps): Hono<HttpState> {
  const app = new Hono<HttpState>();
  app.get('/files/:fileId', download);
  app.post('/files', csrf({ origin: deps.publicUrl }), atMost(largestUploadBytes), upload);
  return app;
}

async function download(c: Context<HttpState>): Promise<Response> {
  const { file, body } = await readFile(c.get('useCaseContext'), { fileId: c.req.param('fileId') ?? '' });
  const isPublic = file.visibility === 'public';
  const etag = `"${file.sha256}"`;
  c.header('ETag', etag);
  c.header('Cache-Control', isPublic ? 'public, max-age=31536000, immutable' : 'private, no-store');
  if (isPublic) c.header('Cross-Origin-Resource-Policy', 'cross-origin');
  if (c.req.header('if-none-match') === etag) return c.body(null, 304);
  c.header('Content-Type', file.mediaType);
  // Whatever a stranger uploaded must not run in our origin, should a browser ever think it could.
  c.header('Content-Security-Policy', "default-src 'none'; sandbox");
  c.header('Content-Disposition', disposition(file));
  return c.body(new Uint8Array(body));
}

/** Images show in the page; anything else is saved. Both name forms of RFC 6266. */
function disposition({ mediaType, fileName }: { mediaType: string; fileName: string }): string {
  const kind = mediaType.startsWith('image/') ? 'inline' : 'attachment';
  const ascii = fileName.replace(/[^\x20-\x7e]|["\\]/g, '_');
  const quoted = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `${kind}; filename="${ascii}"; filename*=UTF-8''${quoted}`;
}

async function upload(c: Context<HttpState>): Promise<Response> {
  const purpose = filePurpose.safeParse(c.req.query('purpose'));
  if (!purpose.success) throw new AppError('invalid_input');
  const file = await uploadFile(c.get('useCaseContext'), {
    purpose: purpose.data,
    fileName: c.req.query('fileName') ?? '',
    body: new Uint8Array(await c.req.arrayBuffer()),
  });
  return c.json(file, 201);
}
