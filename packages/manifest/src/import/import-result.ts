import type { BilingualText } from '../codes/locale.ts';
import type { ManifestInput } from '../schema/manifest.ts';

/** Something that only a person can fill in. */
export interface ImportTask {
  pointer: string;
  what: BilingualText;
}

/** A drafted manifest and what is left to do. */
export interface ImportResult {
  manifest: ManifestInput;
  tasks: ImportTask[];
}
