import { exportAudit } from '@headwater/core/audit';
import { auditFilters } from '@headwater/domain/audit';
import { Hono } from 'hono';
import { stream } from 'hono/streaming';
import { z } from 'zod';
import { parseQuery } from '../rest/parse-request.ts';
import type { HttpState } from './state.ts';

const parameters = auditFilters.extend({ format: z.enum(['ndjson', 'csv']).optional() });

/** `GET /exports/audit?format=csv&subject=…`: the log as a download, written while it is read. */
export const auditExport = new Hono<HttpState>().get('/exports/audit', async (c) => {
  const input = parseQuery(parameters, new URL(c.req.url).searchParams) as z.output<typeof parameters>;
  const { mediaType, fileName, lines } = await exportAudit(c.get('useCaseContext'), input);
  c.header('Content-Type', mediaType);
  c.header('Content-Disposition', `attachment; filename="${fileName}"`);
  c.header('Cache-Control', 'private, no-store');
  return stream(c, async (out) => {
    for await (const line of lines) await out.write(line);
  });
});
