import { createMiddleware } from 'hono/factory';
import { codingFor, compress, worthwhileBytes } from './compress.ts';
import type { HttpState } from './state.ts';

const texts = /^(text\/(html|x-script|xml|plain)|application\/(xml|rss\+xml|atom\+xml))/;

/** Pages, their data and feeds travel compressed; what already is, and what is written while it is read, passes. */
export const compressed = createMiddleware<HttpState>(async (c, next) => {
  await next();
  if (c.get('isComplete')) return;
  const { headers, status, body } = c.res;
  if (!body || status !== 200 || !texts.test(headers.get('content-type') ?? '')) return;
  if (headers.has('content-encoding') || headers.has('content-disposition')) return;
  if (!headers.get('vary')?.includes('Accept-Encoding')) headers.append('vary', 'Accept-Encoding');
  const coding = c.req.method === 'GET' ? codingFor(c.req.header('accept-encoding')) : null;
  if (!coding) return;
  const bytes = new Uint8Array(await c.res.arrayBuffer());
  const smaller = bytes.length >= worthwhileBytes ? await compress(bytes, coding, 'quickly') : null;
  if (smaller) headers.set('content-encoding', coding);
  headers.delete('content-length');
  c.res = new Response(smaller ?? bytes, { status, headers });
});
