import type { Check } from '../../check/check.ts';
import { acceptance } from './acceptance.ts';
import { certifications } from './certifications.ts';
import { composesItself } from './composes-itself.ts';
import { emptySolution } from './empty-solution.ts';
import { holders } from './holders.ts';
import { nothingOffered } from './nothing-offered.ts';
import { pathParameter } from './path-parameter.ts';
import { sampleMismatch } from './sample-mismatch.ts';
import { sampleMissing } from './sample-missing.ts';
import { schemaMalformed } from './schema-malformed.ts';
import { schemaMissing } from './schema-missing.ts';
import { schemaReference } from './schema-reference.ts';
import { schemaSize } from './schema-size.ts';
import { team } from './team.ts';
import { unknownPart } from './unknown-part.ts';

export const capabilityChecks: readonly Check[] = [
  nothingOffered,
  schemaMissing,
  schemaMalformed,
  sampleMismatch,
  sampleMissing,
  schemaReference,
  schemaSize,
  composesItself,
  unknownPart,
  emptySolution,
  acceptance,
  team,
  pathParameter,
  certifications,
  holders,
];
