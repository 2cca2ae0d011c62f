import { webhookHandler } from '@headwater/sdk/webhooks/next';
import { handleLead } from './handle-lead.ts';

export const POST = (request: Request): Promise<Response> =>
  webhookHandler({
    secrets: process.env.HEADWATER_WEBHOOK_SECRET ?? '',
    handlers: {
      'lead.offered': ({ data }) => handleLead(data),
      'lead.state_changed': ({ data }) => handleLead(data),
      fallback: () => undefined,
    },
  })(request);
