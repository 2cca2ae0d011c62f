import { readFile, writeFile } from 'node:fs/promises';
import { openApiDocument } from '../src/rest/openapi-document.ts';
import { emulatorFacts } from './emulator-facts.ts';

/** Writes what the SDK is made from: the public API's document and the tables of its emulator; committed, and compared in tests. */
const sdk = new URL('../../../packages/sdk/', import.meta.url);

async function keep(name: string, text: string): Promise<void> {
  const file = new URL(name, sdk);
  if ((await readFile(file, 'utf8').catch(() => '')) !== text) await writeFile(file, text);
}

await keep('openapi.json', `${JSON.stringify(openApiDocument('https://headwater.example'), null, 2)}\n`);
for (const [name, text] of Object.entries(await emulatorFacts()))
  await keep(`src/testing/facts/${name}`, text);
