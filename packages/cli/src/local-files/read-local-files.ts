import { createHash } from 'node:crypto';
import { open, realpath, stat } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve } from 'node:path';
import { fileRules, type Manifest, type NamedFile, namedFilesOf } from '@headwater/manifest';
import { AbortError } from '../failures/abort-error.ts';
import type { ManifestFile } from '../manifest-file/manifest-file.ts';
import { exitCodes } from '../run/exit-codes.ts';
import type { LocalFile } from './local-file.ts';
import { typeOfBytes } from './type-of-bytes.ts';

/** The files that the manifest names and that are there. One after the other: evidence may be large. */
export async function readLocalFiles(file: ManifestFile, manifest: Manifest): Promise<LocalFile[]> {
  const files: LocalFile[] = [];
  for (const named of namedFilesOf(manifest)) {
    const found = await readOne(file, named).catch((error: unknown) => {
      throw explain(error, { file, named });
    });
    if (found) files.push(found);
  }
  return files;
}

async function readOne(file: ManifestFile, named: NamedFile): Promise<LocalFile | null> {
  const root = await realpath(dirname(file.path));
  const path = await findInside(root, named.src);
  if (path === null) return null;
  const { size } = await stat(path);
  const whole = size <= fileRules[named.use].maxBytes;
  const body = await readStart(path, whole ? size : 1000);
  const { pointer, use, src } = named;
  return {
    pointer,
    use,
    src,
    path,
    bytes: whole ? body.length : size,
    contentType: typeOfBytes(body),
    sha256: whole ? createHash('sha256').update(body).digest('hex') : null,
  };
}

class OutsideError extends Error {}

/** The path with every link followed; null when no file is there. What lies elsewhere is none of the manifest's. */
async function findInside(root: string, src: string): Promise<string | null> {
  const path = await realpath(resolve(root, src)).catch(nullIfAbsent);
  if (path === null) return null;
  const inside = relative(root, path);
  if (/^\.\.(?:[\\/]|$)/.test(inside) || isAbsolute(inside)) throw new OutsideError(path);
  return (await stat(path)).isFile() ? path : null;
}

/** Never more than asked for, should the file grow meanwhile. */
async function readStart(path: string, length: number): Promise<Uint8Array> {
  const handle = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await handle.read({
      buffer: Buffer.alloc(Math.max(length, 1)),
      position: 0,
    });
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

function nullIfAbsent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
  throw error;
}

function explain(error: unknown, { file, named }: { file: ManifestFile; named: NamedFile }): unknown {
  const pointer = `${named.pointer}/src`;
  const where = { file: file.shown, ...(file.locate(pointer) ?? {}), pointer };
  if (error instanceof OutsideError)
    return new AbortError({
      code: 'file_outside',
      exitCode: exitCodes.manifestInvalid,
      what: (m) => m.failures.fileOutside(named.src),
      why: (m) => m.failures.whyFileOutside,
      where,
    });
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) return error;
  return new AbortError({
    code: 'file_unreadable',
    exitCode: exitCodes.notFound,
    what: (m) => m.failures.fileUnreadable(named.src),
    why: () => code,
    where,
    cause: error,
  });
}
