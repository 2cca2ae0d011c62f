import { exportLeads } from '@headwater/core/demand';
import { Hono } from 'hono';
import { stream } from 'hono/streaming';
import type { HttpState } from './state.ts';

/** `GET /exports/leads`: the leads whose contact is open, as a spreadsheet, written while it is read. */
export const leadExport = new Hono<HttpState>().get('/exports/leads', async (c) => {
  const { mediaType, fileName, lines } = await exportLeads(c.get('useCaseContext'), {});
  c.header('Content-Type', mediaType);
  c.header('Content-Disposition', `attachment; filename="${fileName}"`);
  c.header('Cache-Control', 'private, no-store');
  return stream(c, async (out) => {
    for await (const line of lines) await out.write(line);
  });
});
