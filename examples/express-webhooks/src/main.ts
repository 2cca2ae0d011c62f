import { createApp } from './create-app.ts';

createApp({
  secrets: process.env.HEADWATER_WEBHOOK_SECRET ?? '',
  onLead: ({ leadId, listing }) => console.log(`Lead ${leadId} for ${listing}`),
}).listen(Number(process.env.PORT ?? 8787));
