import { readFile, writeFile } from 'node:fs/promises';
import { createClient } from '@headwater/sdk';
import { readDigest } from './read-digest.ts';

const place = process.argv[2] ?? 'digest-place.txt';
const client = createClient({
  baseUrl: process.env.HEADWATER_URL ?? 'http://localhost:3000',
  apiKey: process.env.HEADWATER_API_KEY,
});
const before = await readFile(place, 'utf8').catch(() => '');
const { text, after } = await readDigest(client, before.trim() || undefined);
process.stdout.write(text);
// Only when the digest is out: a crash before this line repeats it, and loses nothing.
if (after) await writeFile(place, after);
