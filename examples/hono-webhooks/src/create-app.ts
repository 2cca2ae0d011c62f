import { webhookHandler } from '@headwater/sdk/webhooks/hono';
import { Hono } from 'hono';

interface Options {
  secrets: string | string[];
  onLead: (lead: { leadId: string; listing: string }) => void | Promise<void>;
}

export function createApp({ secrets, onLead }: Options): Hono {
  const app = new Hono();
  // One process may forget: keep the ids in your database, beside what the handler writes.
  const seen = new Set<string>();
  const handlers = {
    'lead.offered': ({ data }: { data: { leadId: string; listing: string } }) => onLead(data),
    fallback: () => undefined,
  };
  app.post('/webhooks', webhookHandler({ secrets, seen, handlers }));
  return app;
}
