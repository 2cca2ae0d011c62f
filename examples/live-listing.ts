import { createClient } from '@headwater/sdk';
import { createEmulator } from '@headwater/sdk/testing';

export const secret = 'whsec_YSBzZWNyZXQgdGhhdCBvbmx5IHRlc3RzIHVzZSwgMzIr';
export const listing = 'acme/crm';

/** An emulator in which a reviewer has published a listing, as the tests of the examples begin. */
export async function startWithLiveListing() {
  const hw = createEmulator({ webhookSecret: secret });
  const client = createClient({ baseUrl: hw.baseUrl, apiKey: hw.apiKey, fetch: hw.fetch });
  const name = { namespace: 'acme', slug: 'crm' };
  const body = { id: listing, kind: 'integration', version: '1.0.0' };
  await client.listings.push({ ...name, body }, { headers: { 'if-none-match': '*' } });
  await client.versions.submit({ ...name, version: '1.0.0', body: {} });
  await hw.reviewer.approve(listing);
  return { hw, client };
}
