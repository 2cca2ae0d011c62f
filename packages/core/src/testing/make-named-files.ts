import { createHash } from 'node:crypto';
import type { Database } from '@headwater/database';
import { type Environment, newId } from '@headwater/domain';
import { purposeRules } from '@headwater/domain/files';
import { type Manifest, namedFilesOf } from '@headwater/manifest';
import { testNow } from './test-context.ts';

/** The files that a manifest names, as if its publisher had uploaded them; rows only, nothing is stored. */
export async function makeNamedFiles(
  database: Database,
  {
    organizationId,
    manifest,
    environment = 'live',
  }: { organizationId: string; manifest: Manifest; environment?: Environment },
) {
  const data = namedFilesOf(manifest).map(({ src, use, sha256 }) => {
    const id = newId('fil');
    return {
      id,
      organizationId,
      environment,
      purpose: use,
      visibility: purposeRules[use].visibility,
      storageKey: `${use}/${id}`,
      mediaType: use === 'evidence' ? 'application/pdf' : 'image/webp',
      byteSize: 1000,
      sha256: createHash('sha256').update(id).digest('hex'),
      sourceSha256: sha256 ?? createHash('sha256').update(src).digest('hex'),
      fileName: src.split('/').at(-1) ?? src,
      createdAt: testNow,
    };
  });
  await database.prisma.storedFile.createMany({ data });
  return data;
}
