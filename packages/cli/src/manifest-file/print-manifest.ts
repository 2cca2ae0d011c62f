import { inSchemaOrder, type Manifest } from '@headwater/manifest';
import { stringify } from 'yaml';

/** A stored manifest as a file: fields in the order of the schema, long texts as blocks. */
export function printManifest(manifest: Manifest, kind: 'yaml' | 'json'): string {
  const sorted = inSchemaOrder(manifest);
  return kind === 'json' ? `${JSON.stringify(sorted, null, 2)}\n` : stringify(sorted, { lineWidth: 0 });
}
