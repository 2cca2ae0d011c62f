import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FileStorage } from '../kit/ports.ts';

const keyPattern = /^[a-z0-9]+(?:[-/][a-z0-9]+)*$/;

/** Files in one folder; a file appears whole or not at all. */
export function createLocalFileStorage({ directory }: { directory: string }): FileStorage {
  const pathOf = (key: string) => {
    if (!keyPattern.test(key)) throw new Error('a storage key holds lower case letters, digits, - and /');
    return join(directory, key);
  };
  return {
    async put({ key, body }) {
      const path = pathOf(key);
      const half = `${path}.${randomBytes(6).toString('hex')}.part`;
      await mkdir(dirname(path), { recursive: true });
      await writeFile(half, body, { mode: 0o600 });
      await rename(half, path);
    },
    async get(key) {
      try {
        return await readFile(pathOf(key));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
        throw error;
      }
    },
    remove: (key) => rm(pathOf(key), { force: true }),
  };
}
