import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { generateSources } from './generate-sources.ts';

const root = new URL('..', import.meta.url);
const document = JSON.parse(await readFile(new URL('openapi.json', root), 'utf8'));
const { version } = JSON.parse(await readFile(new URL('package.json', root), 'utf8'));
const { files, warnings } = await generateSources(document, version);
await mkdir(new URL('src/openapi/', root), { recursive: true });
for (const [name, text] of Object.entries(files)) await writeFile(new URL(`src/openapi/${name}`, root), text);
for (const warning of warnings) console.warn(`warning: ${warning}`);
