import { AppError } from '@headwater/domain';
import { type FilePurpose, maxInputPixels, purposeRules } from '@headwater/domain/files';
import { fileTypeFromBuffer } from 'file-type';
import sharp from 'sharp';

export interface CleanFile {
  body: Uint8Array;
  mediaType: string;
  width: number | null;
  height: number | null;
}

/**
 * What may be kept of an upload. The type is judged by content; an image is decoded within a bound and written anew,
 * without metadata and without anything that was hidden behind its last pixel.
 */
export async function cleanFile({
  body,
  purpose,
}: {
  body: Uint8Array;
  purpose: FilePurpose;
}): Promise<CleanFile> {
  const rule = purposeRules[purpose];
  if (body.length > rule.maxBytes)
    throw new AppError('payload_too_large', { extra: { maxBytes: rule.maxBytes } });
  const found = await fileTypeFromBuffer(body);
  if (!found || !rule.mediaTypes.includes(found.mime))
    throw new AppError('unsupported_media_type', { extra: { accepted: rule.mediaTypes } });
  if (!found.mime.startsWith('image/')) return { body, mediaType: found.mime, width: null, height: null };
  return encodeAnew(body, rule.maxEdgePixels);
}

async function encodeAnew(body: Uint8Array, edge: number): Promise<CleanFile> {
  try {
    const { data, info } = await sharp(body, { limitInputPixels: maxInputPixels, failOn: 'error', pages: 1 })
      .autoOrient()
      .resize({ width: edge, height: edge, fit: 'inside', withoutEnlargement: true })
      .timeout({ seconds: 10 })
      .webp({ quality: 88, alphaQuality: 100 })
      .toBuffer({ resolveWithObject: true });
    return { body: data, mediaType: 'image/webp', width: info.width, height: info.height };
  } catch (cause) {
    throw new AppError('invalid_input', {
      cause,
      detail: {
        en: 'The image cannot be read, or it is larger than 50 million pixels.',
        'zh-CN': '图片无法读取，或超过 5000 万像素。',
      },
    });
  }
}
