import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readPackage } from './read-package.ts';
import { reportApi } from './report-api.ts';
import { writeDeclarations } from './write-declarations.ts';

const root = join(import.meta.dirname, '../..');

/** Where the report of a library is committed. */
export const apiReportOf = (name: string): string => join(root, 'packages', name, 'api', `${name}.api.md`);

/** Part of `npm run generate`: what the libraries export, from the declarations that would be published. */
async function writeApiReport(name: string): Promise<void> {
  const dir = join(root, 'packages', name);
  const dist = await mkdtemp(join(tmpdir(), 'headwater-api-'));
  try {
    await writeDeclarations(await readPackage(dir, dist));
    const text = await reportApi(dir, dist);
    const file = apiReportOf(name);
    if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  } finally {
    await rm(dist, { recursive: true });
  }
}

if (import.meta.main) await Promise.all(['sdk', 'manifest'].map(writeApiReport));
