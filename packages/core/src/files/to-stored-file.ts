import type { FilePurpose, StoredFileView } from '@headwater/domain/files';
import type { StoredFileRow } from './store.ts';

/** What callers see of a file; where it lies stays ours. */
export const toStoredFile = (row: StoredFileRow, publicUrl: string): StoredFileView => ({
  id: row.id,
  organizationId: row.organizationId,
  purpose: row.purpose as FilePurpose,
  // Nothing of the sandbox is shown to strangers, a logo neither.
  visibility: row.environment === 'sandbox' ? 'private' : (row.visibility as 'public' | 'private'),
  mediaType: row.mediaType,
  byteSize: row.byteSize,
  sha256: row.sha256,
  sourceSha256: row.sourceSha256,
  width: row.width,
  height: row.height,
  fileName: row.fileName,
  url: `${publicUrl}/files/${row.id}`,
  createdAt: row.createdAt.toISOString(),
});
