import { inSchemaOrder } from '@headwater/manifest';
import { stringify } from 'yaml';

/** A manifest as text, in the order in which a person writes one. */
export const writeSource = {
  yaml: (manifest: unknown) => stringify(inSchemaOrder(manifest), { lineWidth: 0 }),
  json: (manifest: unknown) => `${JSON.stringify(inSchemaOrder(manifest), null, 2)}\n`,
};
