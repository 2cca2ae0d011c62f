import { expect, test } from 'vitest';
import { listing, startWithLiveListing } from '../../live-listing.ts';
import { readDigest } from '../src/read-digest.ts';

test('each digest holds what is new since the last one, and the newest state of each lead', async () => {
  const { hw, client } = await startWithLiveListing();
  const empty = await readDigest(client);
  expect(empty.text).toBe('');
  const { leadId } = await hw.customer.inquire(listing);
  await client.leads.accept({ leadId });
  const first = await readDigest(client, empty.after);
  expect(first.text).toBe(`## Leads\n\n- ${listing}: ${leadId} is accepted\n`);
  expect((await readDigest(client, first.after)).text).toBe('');
  const second = await hw.customer.inquire(listing);
  await hw.clock.advance(10 * 86_400_000);
  expect((await readDigest(client, first.after)).text).toContain(`${second.leadId} is expired`);
});
