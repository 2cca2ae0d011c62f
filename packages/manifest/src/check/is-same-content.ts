import { canonicalize } from '../canonical/canonicalize.ts';
import type { Manifest } from '../schema/manifest.ts';

/** True if two manifests are the same to the byte; pushing the live version again is a no-op, not an error. */
export function isSameContent(left: Manifest, right: Manifest | undefined): boolean {
  return right !== undefined && canonicalize(left) === canonicalize(right);
}
