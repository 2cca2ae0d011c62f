import { z } from 'zod';

export const filePurpose = z.enum(['logo', 'screenshot', 'evidence']);
export type FilePurpose = z.output<typeof filePurpose>;

const image = ['image/png', 'image/jpeg', 'image/webp', 'image/avif'] as const;
const megabyte = 1024 * 1024;

interface PurposeRule {
  visibility: 'public' | 'private';
  maxBytes: number;
  /** Judged by content; SVG is never among them, because it can carry scripts. */
  mediaTypes: readonly string[];
  /** Images are re-encoded to fit into this square. */
  maxEdgePixels: number;
}

/** What may be uploaded for what. Evidence is only for the organisation itself and the vendor's reviewers. */
export const purposeRules: Record<FilePurpose, PurposeRule> = {
  logo: { visibility: 'public', maxBytes: 2 * megabyte, mediaTypes: image, maxEdgePixels: 512 },
  screenshot: { visibility: 'public', maxBytes: 8 * megabyte, mediaTypes: image, maxEdgePixels: 2560 },
  evidence: {
    visibility: 'private',
    maxBytes: 20 * megabyte,
    mediaTypes: [...image, 'application/pdf'],
    maxEdgePixels: 4096,
  },
};

export const largestUploadBytes = Math.max(...Object.values(purposeRules).map((rule) => rule.maxBytes));
/** Pixels that an image may decode to: a small file can hold a huge picture. */
export const maxInputPixels = 50_000_000;
