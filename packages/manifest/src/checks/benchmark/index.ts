import type { Check } from '../../check/check.ts';
import { consent } from './consent.ts';
import { consentDetails } from './consent-details.ts';
import { evidence } from './evidence.ts';
import { evidenceChecksum } from './evidence-checksum.ts';
import { method } from './method.ts';
import { noChange } from './no-change.ts';
import { solutionCase } from './solution-case.ts';
import { unbackedPercentage } from './unbacked-percentage.ts';

export const benchmarkChecks: readonly Check[] = [
  evidence,
  consent,
  method,
  noChange,
  solutionCase,
  unbackedPercentage,
  evidenceChecksum,
  consentDetails,
];
