import { readFile, writeFile } from 'node:fs/promises';
import { openApiDocument } from '../src/rest/openapi-document.ts';

/** Writes the public API's document where the SDK is generated from it; committed, and compared in a test. */
const file = new URL('../../../packages/sdk/openapi.json', import.meta.url);
const text = `${JSON.stringify(openApiDocument('https://headwater.example'), null, 2)}\n`;
if ((await readFile(file, 'utf8').catch(() => '')) !== text) await writeFile(file, text);
