import { readFile } from 'node:fs/promises';
import { createClient } from '@headwater/sdk';
import { describeFailure, publishListing } from './publish-listing.ts';

const client = createClient({
  baseUrl: process.env.HEADWATER_URL ?? 'http://localhost:3000',
  apiKey: process.env.HEADWATER_API_KEY,
});
try {
  console.log(
    await publishListing(client, JSON.parse(await readFile(process.argv[2] ?? 'headwater.json', 'utf8'))),
  );
} catch (error) {
  console.error(describeFailure(error));
  process.exitCode = 1;
}
