import { z } from 'zod';
import { filePurpose } from './purpose.ts';

export const storedFileSchema = z
  .object({
    id: z.string(),
    organizationId: z.string(),
    purpose: filePurpose,
    visibility: z.enum(['public', 'private']),
    mediaType: z.string(),
    byteSize: z.int(),
    sha256: z.string().describe('Of the bytes at `url`'),
    sourceSha256: z
      .string()
      .nullable()
      .describe(
        'Of the bytes that were sent, which a manifest names; null for pictures kept before this was recorded',
      ),
    width: z.int().nullable(),
    height: z.int().nullable(),
    fileName: z.string(),
    url: z.string(),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'StoredFile' });
export type StoredFileView = z.output<typeof storedFileSchema>;

/** SHA-256 in hex, as manifests write it. */
export const fileSha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe('SHA-256 of the bytes that were sent, hex');

/** Only a name: no folders, no control signs, nothing that a header could be split with. */
export const fileName = z
  .string()
  .transform((name) =>
    (name.split(/[\\/]/).at(-1) ?? '')
      .replace(/[\p{Cc}\p{Cf}"<>:|?*;]/gu, '')
      .trim()
      .slice(0, 120)
      // The cut may have halved a sign beyond the basic plane.
      .toWellFormed(),
  )
  .pipe(z.string().min(1));

/** What a file holds; never part of a JSON answer. */
export const fileBytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
