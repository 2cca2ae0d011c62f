import type { Manifest, ManifestInput } from '../schema/manifest.ts';
import { canonicalize } from './canonicalize.ts';
import { normalizeManifest } from './normalize-manifest.ts';

/** SHA-256 (hex) of the canonical JSON of a manifest: the identity of a version. */
export async function digestOf(manifest: Manifest | ManifestInput): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalize(normalizeManifest(manifest)));
  const hash = await globalThis.crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
