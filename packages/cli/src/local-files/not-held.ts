import type { LocalFile } from './local-file.ts';

const missingFile = 'L033';

/** Findings of a server without those about files that lie here and go there with the next push. */
export function notHeld<F extends { checkId: string; pointer: string }>(
  findings: readonly F[],
  files: readonly LocalFile[],
): F[] {
  const held = new Set(files.map((file) => `${file.pointer}/src`));
  return findings.filter(({ checkId, pointer }) => checkId !== missingFile || !held.has(pointer));
}
