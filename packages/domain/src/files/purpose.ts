import { type FileUse, fileRules } from '@headwater/manifest';
import { z } from 'zod';

export const filePurpose = z.enum(['logo', 'screenshot', 'evidence']);
export type FilePurpose = FileUse;

interface PurposeRule {
  visibility: 'public' | 'private';
  maxBytes: number;
  /** Judged by content; SVG is never among them, because it can carry scripts. */
  mediaTypes: readonly string[];
  /** Images are re-encoded to fit into this square. */
  maxEdgePixels: number;
}

/** What may be uploaded for what; the checks of manifests have the same limits. Evidence is only for the organisation itself and the vendor's reviewers. */
export const purposeRules: Record<FilePurpose, PurposeRule> = {
  logo: { visibility: 'public', ...fileRules.logo, maxEdgePixels: 512 },
  screenshot: { visibility: 'public', ...fileRules.screenshot, maxEdgePixels: 2560 },
  evidence: { visibility: 'private', ...fileRules.evidence, maxEdgePixels: 4096 },
};

export const largestUploadBytes = Math.max(...Object.values(purposeRules).map((rule) => rule.maxBytes));
/** Pixels that an image may decode to: a small file can hold a huge picture. */
export const maxInputPixels = 50_000_000;
