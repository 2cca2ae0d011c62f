/** What a file that a manifest names is for. */
export type FileUse = 'logo' | 'screenshot' | 'evidence';

const megabyte = 1024 * 1024;
const pictures = ['image/png', 'image/jpeg', 'image/webp', 'image/avif'] as const;

/** What the platform keeps for each use. SVG is not among it: it can carry scripts. */
export const fileRules: Readonly<
  Record<FileUse, { readonly maxBytes: number; readonly mediaTypes: readonly string[] }>
> = {
  logo: { maxBytes: 2 * megabyte, mediaTypes: pictures },
  screenshot: { maxBytes: 8 * megabyte, mediaTypes: pictures },
  evidence: { maxBytes: 20 * megabyte, mediaTypes: [...pictures, 'application/pdf'] },
};
