import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toJsonSchema } from '@headwater/manifest';

/** Puts the schema beside the manifest, so that editors complete and check without any network. */
export async function writeSchema(cwd: string): Promise<string> {
  const folder = join(cwd, '.headwater');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'headwater.schema.json'), `${JSON.stringify(toJsonSchema())}\n`);
  return './.headwater/headwater.schema.json';
}
