import type { ManifestInput } from './schema/manifest.ts';

type SolutionInput = Extract<ManifestInput, { kind: 'solution' }>;

/**
 * `defineManifest` for a scenario solution: what only other kinds have is refused by the compiler.
 *
 * @example
 * import { defineSolution } from '@headwater/manifest';
 *
 * export default defineSolution({
 *   manifestVersion: 1,
 *   kind: 'solution',
 *   id: 'com.example/retail-closing',
 *   version: '1.0.0',
 *   publisher: { name: { en: 'Example Software' } },
 *   listing: { en: { name: 'Retail closing', summary: 'Closes the books of a retail chain overnight.' } },
 *   classification: { categories: ['finance'] },
 *   composes: [{ listing: 'com.example/ledger-sync', role: { en: 'Posts orders' } }],
 * });
 */
export const defineSolution = (manifest: SolutionInput): SolutionInput => manifest;
