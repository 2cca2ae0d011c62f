import { assetsOf } from '../check/assets-of.ts';
import { evidenceOf } from '../check/evidence-of.ts';
import type { Manifest } from '../schema/manifest.ts';
import type { FileUse } from './file-rules.ts';

/** A file beside the manifest that the manifest names. */
export interface NamedFile {
  /** JSON Pointer of the picture or piece of evidence. */
  pointer: string;
  use: FileUse;
  /** Path relative to the manifest. */
  src: string;
  sha256: string | undefined;
}

/** Pictures and evidence of a manifest that lie beside it; what has an address of its own is not among them. */
export function namedFilesOf(manifest: Manifest): NamedFile[] {
  const pictures = assetsOf(manifest).map(({ pointer, asset: { src, sha256 } }) => ({
    pointer,
    use: pointer === '/media/logo' ? ('logo' as const) : ('screenshot' as const),
    src,
    sha256,
  }));
  const proofs = evidenceOf(manifest).map(({ pointer, evidence: { src, sha256 } }) => ({
    pointer,
    use: 'evidence' as const,
    src,
    sha256,
  }));
  return [...pictures, ...proofs].filter(({ src }) => !/^https?:/.test(src));
}
