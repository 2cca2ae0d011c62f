import { expect, test } from 'vitest';
import { listing, secret, startWithLiveListing } from '../../live-listing.ts';
import { createApp } from '../src/create-app.ts';

test.each(['duplicate', 'reversed', 'bad_signature', 'stale'] as const)(
  'a lead is handled once, also after a %s delivery',
  async (fault) => {
    const leads: string[] = [];
    const app = createApp({ secrets: secret, onLead: ({ leadId }) => void leads.push(leadId) });
    const { hw } = await startWithLiveListing();
    const endpoint = hw.deliverTo((request) => app.request('/webhooks', request));
    endpoint.misbehave(fault);
    const { leadId } = await hw.customer.inquire(listing);
    await hw.clock.advance(60_000);
    expect(leads).toEqual([leadId]);
  },
);
