import { fileName } from '@headwater/domain/files';
import type { NamedFile } from '@headwater/manifest';

export interface MatchableFile {
  fileName: string;
  visibility: string;
  sourceSha256: string | null;
}

type Named = Pick<NamedFile, 'src' | 'sha256' | 'use'>;

/** The name under which a file from this path is stored. */
export const storedNameOf = (src: string): string => fileName.safeParse(src).data ?? '';

/**
 * The file that a manifest means: the one with its checksum, whatever its name. By name only where the manifest has no
 * checksum, or the file none yet: another file under a reviewed name is not what was reviewed. `files` newest first.
 */
export function matchNamedFile<F extends MatchableFile>(
  { src, sha256, use }: Named,
  files: readonly F[],
): F | undefined {
  const allowed = files.filter((file) => use === 'evidence' || file.visibility === 'public');
  const same = sha256 ? allowed.find((file) => file.sourceSha256 === sha256) : undefined;
  const name = storedNameOf(src);
  return same ?? allowed.find((file) => file.fileName === name && (!sha256 || file.sourceSha256 === null));
}
