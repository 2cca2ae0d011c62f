import { expect, test } from 'vitest';
import { listing, secret, startWithLiveListing } from '../../live-listing.ts';
import { createReceiver } from '../src/create-receiver.ts';
import type { CrmRecord } from '../src/crm.ts';
import { closeDeal, takeLead } from '../src/sync-lead.ts';

async function start() {
  const records = new Map<string, CrmRecord>();
  const crm = { upsert: async (record: CrmRecord) => void records.set(record.leadId, record) };
  const { hw, client } = await startWithLiveListing();
  const endpoint = hw.deliverTo(createReceiver({ client, crm, secrets: secret }));
  return { records, crm, hw, client, endpoint };
}

test('a lead arrives masked, is taken with its contact, and a won deal converts it', async () => {
  const { records, crm, hw, client } = await start();
  const { leadId } = await hw.customer.inquire(listing, { name: '王小明', email: 'xm@customer.cn' });
  expect(records.get(leadId)).toMatchObject({ stage: 'offered', contact: null });
  expect(await takeLead({ client, crm }, leadId)).toBe(true);
  expect(records.get(leadId)).toMatchObject({ stage: 'accepted', contact: '王小明 <xm@customer.cn>' });
  expect(await takeLead({ client, crm }, leadId)).toBe(false);
  await closeDeal(client, { leadId, isWon: true });
  await hw.deliver();
  expect(records.get(leadId)?.stage).toBe('converted');
});

test.each(['duplicate', 'reversed', 'bad_signature'] as const)(
  'a %s round leaves one right record',
  async (fault) => {
    const { records, hw, client, endpoint } = await start();
    const { leadId } = await hw.customer.inquire(listing);
    await client.leads.accept({ leadId });
    await closeDeal(client, { leadId, isWon: false });
    endpoint.misbehave(fault);
    await hw.clock.advance(60_000);
    expect([records.size, records.get(leadId)?.stage]).toEqual([1, 'lost']);
  },
);
