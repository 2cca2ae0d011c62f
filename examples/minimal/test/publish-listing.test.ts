import { createClient } from '@headwater/sdk';
import { createEmulator } from '@headwater/sdk/testing';
import { expect, test } from 'vitest';
import { describeFailure, publishListing } from '../src/publish-listing.ts';

const hw = createEmulator();
const client = createClient({ baseUrl: hw.baseUrl, apiKey: hw.apiKey, fetch: hw.fetch });
const manifest = { id: 'acme/crm', kind: 'integration', version: '1.0.0' };

test('a first version goes into review, the same again changes nothing, and the next one follows it', async () => {
  expect(await publishListing(client, manifest)).toBe('acme/crm 1.0.0 waits for review, place 1 of 1');
  expect(await publishListing(client, manifest)).toBe('acme/crm 1.0.0 is in_review already');
  await hw.reviewer.approve('acme/crm');
  expect(await publishListing(client, { ...manifest, version: '1.1.0' })).toContain('waits for review');
});

test('a manifest with a wrong field says which', async () => {
  const failed = publishListing(client, { ...manifest, id: 'acme/other', kind: 'gadget' });
  expect(describeFailure(await failed.catch((error: unknown) => error))).toContain('/kind: ');
});
