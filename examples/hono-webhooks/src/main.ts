import { serve } from '@hono/node-server';
import { createApp } from './create-app.ts';

const app = createApp({
  secrets: process.env.HEADWATER_WEBHOOK_SECRET ?? '',
  onLead: ({ leadId, listing }) => console.log(`Lead ${leadId} for ${listing}`),
});
serve({ fetch: app.fetch, port: Number(process.env.PORT ?? 8787) });
