import type { FileUse } from '@headwater/manifest';

/** A file that the manifest names, as it lies beside it. */
export interface LocalFile {
  /** JSON Pointer of the picture or piece of evidence. */
  pointer: string;
  use: FileUse;
  /** As the manifest writes it. */
  src: string;
  /** Absolute, links resolved. */
  path: string;
  bytes: number;
  /** By content, not by name. */
  contentType: string;
  /** Null when the file is larger than what may be uploaded, and so was not read. */
  sha256: string | null;
}
