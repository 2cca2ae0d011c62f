import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { generateSources } from './generate-sources.ts';

const root = new URL('..', import.meta.url);
const { version } = JSON.parse(await readFile(new URL('package.json', root), 'utf8'));

/** Where a document is and where its sources go; the second pair is what the generator's tests compare with. */
export const targets = [
  { document: 'openapi.json', folder: 'src/openapi/', options: { version } },
  {
    document: 'fixtures/openapi.json',
    folder: 'fixtures/api/',
    options: { version: '1.2.3', clientPath: '../../src/client' },
  },
].map(({ document, folder, options }) => ({
  document: new URL(document, root),
  folder: new URL(folder, root),
  options,
}));

/** The sources that a target should consist of. */
export async function generateTarget({ document, options }: (typeof targets)[number]) {
  return generateSources(JSON.parse(await readFile(document, 'utf8')), options);
}

if (import.meta.main) {
  for (const target of targets) {
    const { files, warnings } = await generateTarget(target);
    await mkdir(target.folder, { recursive: true });
    for (const [name, text] of Object.entries(files)) await writeFile(new URL(name, target.folder), text);
    for (const warning of warnings) console.warn(`${fileURLToPath(target.document)}: ${warning}`);
  }
}
