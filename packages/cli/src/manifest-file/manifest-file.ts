import type { Position } from '@headwater/manifest';
import type { BilingualMessage } from './problem.ts';

export type SourceKind = 'yaml' | 'json' | 'ts';

/** A manifest as its author keeps it, read but not yet judged. */
export interface ManifestFile {
  /** Absolute. */
  path: string;
  /** As a person would write it, relative to where they are. */
  shown: string;
  kind: SourceKind;
  /** Null for TypeScript, which is run and not read. */
  text: string | null;
  value: unknown;
  /** Why the text could not be read; then `value` is undefined. */
  problems: { message: BilingualMessage; line: number; column: number }[];
  /** Where a JSON Pointer is written; null where that cannot be known. */
  locate(pointer: string): Position | null;
}
