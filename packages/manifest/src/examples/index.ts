import type { ManifestInput } from '../schema/manifest.ts';
import { integrationExample } from './integration.ts';
import { serviceExample } from './service.ts';
import { solutionExample } from './solution.ts';

/** One complete manifest of each kind; all checks pass without an `error` or `publishing` finding. */
export const exampleManifests: Readonly<Record<'integration' | 'solution' | 'service', ManifestInput>> = {
  integration: integrationExample,
  solution: solutionExample,
  service: serviceExample,
};
