import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildPackage } from '../../scripts/publish/build.ts';

const root = join(import.meta.dirname, '../..');
const names = { sdk: '@headwater/sdk', manifest: '@headwater/manifest', cli: 'headwater' };

/** The three packages as they are published, in an empty project that finds their dependencies in ours. */
export async function installBuilt(): Promise<{ project: string; distOf: (name: string) => string }> {
  const project = join(root, 'node_modules/.cache/headwater/bench-sdk');
  await rm(project, { recursive: true, force: true });
  const distOf = (name: string) => join(project, 'node_modules', names[name as keyof typeof names]);
  for (const name of Object.keys(names)) {
    await mkdir(distOf(name), { recursive: true });
    await buildPackage(join(root, 'packages', name), distOf(name));
  }
  return { project, distOf };
}
