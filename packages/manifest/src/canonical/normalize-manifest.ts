import type { Manifest, ManifestInput } from '../schema/manifest.ts';

/**
 * The form that is stored and digested: ids in lower case, without `$schema`, which is only a hint to editors
 * and exists in JSON but not in YAML or TypeScript.
 */
export function normalizeManifest(manifest: Manifest | ManifestInput): Manifest {
  const { $schema: _hint, ...rest } = manifest;
  const normal = { ...rest, id: rest.id.toLowerCase() } as Manifest;
  if (normal.kind !== 'solution' || !normal.composes) return normal;
  return {
    ...normal,
    composes: normal.composes.map((part) => ({ ...part, listing: part.listing.toLowerCase() })),
  };
}
