import { existsSync } from 'node:fs';
import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { bundle } from './bundle.ts';
import { readPackage } from './read-package.ts';
import { writeDeclarations } from './write-declarations.ts';
import { writePackageJson } from './write-package-json.ts';

/** Builds a package's `dist`, ready for `npm pack` and `npm publish`. */
export async function buildPackage(dir: string, dist?: string): Promise<void> {
  const target = await readPackage(dir, dist);
  await rm(target.dist, { recursive: true, force: true });
  await mkdir(target.dist, { recursive: true });
  await bundle(target);
  await writeDeclarations(target);
  await writePackageJson(target);
  await cp(join(target.root, 'LICENSE'), join(target.dist, 'LICENSE'));
  await cp(join(dir, 'README.md'), join(target.dist, 'README.md'));
  for (const folder of dataFolders.filter((name) => existsSync(join(dir, name))))
    await cp(join(dir, folder), join(target.dist, folder), { recursive: true });
}

/** JSON Schemas that scripts and editors read: of a manifest, and of the outputs of the command line. */
const dataFolders = ['schema', 'schemas'];

if (import.meta.main) await buildPackage(process.cwd());
