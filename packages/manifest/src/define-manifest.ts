import type { ManifestInput } from './schema/manifest.ts';

/**
 * Gives a `headwater.config.ts` completion and type checks, unknown keys included; answers what it was given.
 *
 * @example
 * import { defineManifest } from '@headwater/manifest';
 *
 * export default defineManifest({
 *   manifestVersion: 1,
 *   kind: 'integration',
 *   id: 'com.example/ledger-sync',
 *   version: '1.0.0',
 *   publisher: { name: { en: 'Example Software' } },
 *   listing: { en: { name: 'Ledger Sync', summary: 'Posts paid orders to the ledger every night.' } },
 *   classification: { categories: ['finance'] },
 * });
 */
export const defineManifest = (manifest: ManifestInput): ManifestInput => manifest;
