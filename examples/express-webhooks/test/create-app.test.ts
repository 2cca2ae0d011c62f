import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { listing, secret, startWithLiveListing } from '../../live-listing.ts';
import { createApp } from '../src/create-app.ts';

test('a lead whose handler fails comes again and is then handled once', async () => {
  const leads: string[] = [];
  let failures = 1;
  const app = createApp({
    secrets: secret,
    onLead({ leadId }) {
      if (failures-- > 0) throw new Error('the CRM is away');
      leads.push(leadId);
    },
  });
  app.use(
    (_error: unknown, _request: unknown, response: { sendStatus(code: number): void }, _next: unknown) =>
      response.sendStatus(500),
  );
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    const { hw, client } = await startWithLiveListing();
    const { port } = server.address() as AddressInfo;
    const { id } = hw.deliverTo(`http://127.0.0.1:${port}/webhooks`);
    const { leadId } = await hw.customer.inquire(listing);
    expect(leads).toEqual([]);
    await hw.clock.advance(60_000);
    expect(leads).toEqual([leadId]);
    const { data } = await client.webhookDeliveries.list({ endpointId: id }).page();
    expect(data).toMatchObject([{ state: 'succeeded', attemptCount: 2 }]);
  } finally {
    server.close();
  }
});
