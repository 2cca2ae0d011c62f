import type { Client } from '@headwater/sdk';
import { webhookHandler } from '@headwater/sdk/webhooks/next';
import type { Crm } from './crm.ts';
import { syncLead } from './sync-lead.ts';

interface Options {
  client: Client;
  crm: Crm;
  secrets: string | string[];
}

/** For any server that knows `Request` and `Response`. */
export function createReceiver({ client, crm, secrets }: Options): (request: Request) => Promise<Response> {
  const sync = ({ data }: { data: { leadId: string } }) => syncLead({ client, crm }, data.leadId);
  return webhookHandler({
    secrets,
    handlers: { 'lead.offered': sync, 'lead.state_changed': sync, fallback: () => undefined },
  });
}
