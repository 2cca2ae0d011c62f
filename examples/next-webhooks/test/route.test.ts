import { expect, test, vi } from 'vitest';
import { listing, secret, startWithLiveListing } from '../../live-listing.ts';
import { leadStates } from '../app/webhooks/handle-lead.ts';
import { POST } from '../app/webhooks/route.ts';

test('the route follows a lead, and refuses what is not signed', async () => {
  vi.stubEnv('HEADWATER_WEBHOOK_SECRET', secret);
  const { hw, client } = await startWithLiveListing();
  hw.deliverTo(POST);
  const { leadId } = await hw.customer.inquire(listing);
  expect(leadStates.get(leadId)).toBe('offered');
  await client.leads.accept({ leadId });
  await hw.deliver();
  expect(leadStates.get(leadId)).toBe('accepted');
  const forged = new Request('https://app.example/webhooks', { method: 'POST', body: '{}' });
  expect((await POST(forged)).status).toBe(400);
  vi.unstubAllEnvs();
});
