import type { Manifest } from '@headwater/manifest';

export interface PublicFile {
  id: string;
  organizationId: string;
  fileName: string;
  sha256: string;
}

const isAddress = (src: string): boolean => /^https?:/.test(src);
const nameOf = (src: string): string => src.split('/').at(-1) ?? '';

/** File names that a manifest refers to; what a partner uploaded under these names is shown. */
export const mediaNames = ({ media }: Manifest): string[] =>
  [media?.logo, ...(media?.screenshots ?? [])].flatMap((asset) =>
    asset && !isAddress(asset.src) ? [nameOf(asset.src)] : [],
  );

/** The manifest with its relative pictures at their addresses here; one that was not uploaded is left out. */
export function placeMedia(manifest: Manifest, files: PublicFile[]): Manifest {
  if (!manifest.media) return manifest;
  const place = <A extends { src: string; sha256?: string | undefined }>(
    asset: A | undefined,
  ): A | undefined => {
    if (!asset || isAddress(asset.src)) return asset;
    const named = files.filter((file) => file.fileName === nameOf(asset.src));
    const file = named.find((one) => one.sha256 === asset.sha256) ?? named[0];
    return file && { ...asset, src: `/files/${file.id}` };
  };
  const logo = place(manifest.media.logo);
  const screenshots = manifest.media.screenshots?.map(place).filter((asset) => asset !== undefined);
  return { ...manifest, media: { ...(logo ? { logo } : {}), ...(screenshots ? { screenshots } : {}) } };
}
