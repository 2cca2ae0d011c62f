import { createHash } from 'node:crypto';
import { newId } from '@headwater/domain';
import type { FileStorage } from '../kit/index.ts';

export interface SampleFile {
  id: string;
  organizationId: string;
  purpose: string;
  visibility: string;
  storageKey: string;
  mediaType: string;
  byteSize: number;
  sha256: string;
  sourceSha256: string;
  fileName: string;
}

/** Puts the sample's brand marks into the file storage, as an upload would. */
export const storeLogos = (
  storage: FileStorage,
  logos: { name: string; organizationId: string; body: Uint8Array }[],
): Promise<SampleFile[]> =>
  Promise.all(
    logos.map(async ({ name, organizationId, body }) => {
      const sha256 = createHash('sha256').update(body).digest('hex');
      const file = {
        id: newId('fil'),
        organizationId,
        purpose: 'logo',
        visibility: 'public',
        storageKey: `logo/sample-${name.replace(/\.png$/, '')}`,
        mediaType: 'image/png',
        byteSize: body.byteLength,
        sha256,
        sourceSha256: sha256,
        fileName: name,
      };
      await storage.put({ key: file.storageKey, body, mediaType: file.mediaType });
      return file;
    }),
  );
