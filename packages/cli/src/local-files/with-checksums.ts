import { type Manifest, valueAt } from '@headwater/manifest';
import type { LocalFile } from './local-file.ts';

/** The manifest with the checksum of every file that is there; one that its author wrote stays as it is. */
export function withChecksums(manifest: Manifest, files: readonly LocalFile[]): Manifest {
  const sealed = structuredClone(manifest);
  for (const { pointer, sha256 } of files) {
    const entry = valueAt(sealed, pointer) as { sha256?: string };
    if (sha256) entry.sha256 ??= sha256;
  }
  return sealed;
}
