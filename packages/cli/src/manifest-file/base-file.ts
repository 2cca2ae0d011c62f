import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Manifest } from '@headwater/manifest';

/** What the file and the server last agreed on: the last push or pull from here. */
export interface Base {
  version: string;
  digest: string;
  manifest: Manifest;
}

const folderOf = (manifestPath: string) => join(dirname(manifestPath), '.headwater', 'base');
const nameOf = (listing: string) => `${encodeURIComponent(listing.toLowerCase())}.json`;

export async function readBase(manifestPath: string, listing: string): Promise<Base | null> {
  try {
    return JSON.parse(await readFile(join(folderOf(manifestPath), nameOf(listing)), 'utf8')) as Base;
  } catch {
    return null;
  }
}

/** Kept out of Git, because it is about this copy of the file. A folder that cannot be written only costs a later merge its base. */
export async function writeBase(manifestPath: string, base: Base): Promise<void> {
  const folder = folderOf(manifestPath);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, '.gitignore'), '*\n');
    await writeFile(join(folder, nameOf(base.manifest.id)), `${JSON.stringify(base)}\n`);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
  }
}
