import { webhookHandler } from '@headwater/sdk/webhooks/express';
import express, { type Express } from 'express';

interface Options {
  secrets: string | string[];
  onLead: (lead: { leadId: string; listing: string }) => void | Promise<void>;
}

export function createApp({ secrets, onLead }: Options): Express {
  const app = express();
  const seen = new Set<string>();
  const handlers = {
    'lead.offered': ({ data }: { data: { leadId: string; listing: string } }) => onLead(data),
    fallback: () => undefined,
  };
  app.post('/webhooks', webhookHandler({ secrets, seen, handlers }));
  // Everything else may read its body as JSON.
  app.use(express.json());
  return app;
}
