import { open } from 'node:fs/promises';
import { maxManifestBytes, parseManifest } from '@headwater/manifest';
import type { Io } from '../run/io.ts';
import { findManifest, kindOfFile } from './find-manifest.ts';
import type { ManifestFile } from './manifest-file.ts';
import { runConfig } from './run-config.ts';

/** Finds and reads the manifest; text that cannot be read becomes `problems`, not a throw. */
export async function readManifest(io: Io, file: string | undefined): Promise<ManifestFile> {
  const { path, shown } = findManifest(io.cwd, file);
  const kind = kindOfFile(path);
  if (kind === 'ts') {
    const value = await runConfig({ path, shown, env: io.env, signal: io.signal });
    return { path, shown, kind, text: null, value, problems: [], locate: () => null };
  }
  const text = await readLimited(path);
  const { value, problems, locate } = parseManifest(text, { format: kind });
  return { path, shown, kind, text, value, problems, locate };
}

/** One byte more than the limit is enough for the parser to refuse the file. */
async function readLimited(path: string): Promise<string> {
  const handle = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(maxManifestBytes + 1) });
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await handle.close();
  }
}
