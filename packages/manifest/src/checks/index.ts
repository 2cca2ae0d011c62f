import type { Check } from '../check/check.ts';
import { authChecks } from './auth/index.ts';
import { benchmarkChecks } from './benchmark/index.ts';
import { boundaryChecks } from './boundary/index.ts';
import { capabilityChecks } from './capability/index.ts';
import { complianceChecks } from './compliance/index.ts';
import { listingChecks } from './listing/index.ts';
import { namespaceChecks } from './namespace/index.ts';
import { priceChecks } from './price/index.ts';
import { schemaChecks } from './schema/index.ts';
import { webhookChecks } from './webhook/index.ts';

/** Every check, in the order of the ids. Ids are stable and never used again. */
export const allChecks: readonly Check[] = [
  ...schemaChecks,
  ...listingChecks,
  ...authChecks,
  ...capabilityChecks,
  ...priceChecks,
  ...complianceChecks,
  ...benchmarkChecks,
  ...webhookChecks,
  ...namespaceChecks,
  ...boundaryChecks,
].toSorted((left, right) => (left.id < right.id ? -1 : 1));
