import type { FileUse, Manifest } from '@headwater/manifest';
import { matchNamedFile, type StoredFileRow } from '../files/index.ts';

const isAddress = (src: string): boolean => /^https?:/.test(src);

/** The manifest with its relative pictures at their addresses here; one that was not uploaded is left out. */
export function placeMedia(manifest: Manifest, files: readonly StoredFileRow[]): Manifest {
  if (!manifest.media) return manifest;
  const place = <A extends { src: string; sha256?: string | undefined }>(
    asset: A | undefined,
    use: FileUse,
  ): A | undefined => {
    if (!asset || isAddress(asset.src)) return asset;
    const file = matchNamedFile({ src: asset.src, sha256: asset.sha256, use }, files);
    return file && { ...asset, src: `/files/${file.id}` };
  };
  const logo = place(manifest.media.logo, 'logo');
  const screenshots = manifest.media.screenshots
    ?.map((asset) => place(asset, 'screenshot'))
    .filter((asset) => asset !== undefined);
  return { ...manifest, media: { ...(logo ? { logo } : {}), ...(screenshots ? { screenshots } : {}) } };
}
